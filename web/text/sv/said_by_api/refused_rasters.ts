// Why a raster cannot be published as it is, in Swedish, with what to do about it in GDAL's words, which are the same in every language.
import { formats } from '../../format.ts'
import type { Saying } from './sayings.ts'

const { number } = formats('sv-SE')

export const refusedRasters: readonly Saying[] = [
  [
    /^Too many rasters are being read at the moment\./,
    'Många raster läses just nu. Försök igen om en minut.',
  ],
  [
    /^The file of this raster is no longer among the kept ones\./,
    'Rastrets fil finns inte kvar på servern. Säg till den som driver den: mappen rasters kan återställas från säkerhetskopian.',
  ],
  [
    /^The raster has a mask beside its bands, which would be lost\./,
    'Rastret har en mask vid sidan av banden, som skulle gå förlorad. Gör den till ett alfaband (gdal_translate -b 1 -b 2 -b 3 -b mask -colorinterp_4 alpha), eller till ett värde som betyder att värde saknas (gdalwarp -dstnodata).',
  ],
  [
    /^The raster lies in pieces that are too large/,
    'Rastret ligger i för stora stycken för att läsas ett i taget. Spara det i rutor (gdal_translate -co TILED=YES), eller dela det.',
  ],
  [
    /^The corners of the raster lie outside the world in its reference system\./,
    'Rastrets hörn ligger utanför världen i dess koordinatsystem. Kontrollera koordinatsystemet och läget som filen anger, och rätta dem där den är gjord.',
  ],
  [
    /^The raster is packed by (.*), which cannot be unpacked here\./,
    'Rastret är packat på ett sätt som inte går att packa upp här ($1). Spara det med Deflate (gdal_translate -co COMPRESS=DEFLATE).',
  ],
  [
    /^The raster does not say where it lies:/,
    'Rastret säger inte var det ligger: det har inget läge i sina GeoTIFF-uppgifter. Spara det med läge och koordinatsystem (gdal_translate -a_ullr … -a_srs EPSG:3006) i stället för med en världsfil vid sidan av.',
  ],
  [
    /^The raster is placed only by control points\./,
    'Rastret är placerat bara med passpunkter. Räta upp det först (gdalwarp -t_srs EPSG:3006) och publicera det som blir.',
  ],
  [
    /^The raster is rotated against its reference system\./,
    'Rastret är vridet mot sitt koordinatsystem. Räta upp det först (gdalwarp -t_srs EPSG:3006) och publicera det som blir.',
  ],
  [
    /^The raster has no pixels:/,
    'Rastret har inga bildpunkter: filen är skadad. Spara den på nytt där den är gjord.',
  ],
  [
    /^The raster has (\d+) × (\d+) pixels, more than can be taken in at once\./,
    ([width, height]) =>
      `Rastret har ${number(Number(width))} × ${number(Number(height))} bildpunkter, fler än som kan tas emot på en gång. Dela det, eller gör bildpunkterna större.`,
  ],
  [
    /^The raster has (\d+) bands; at most 100 can be published\./,
    'Rastret har $1 band, och högst 100 kan publiceras. Välj några (gdal_translate -b).',
  ],
  [
    /^The raster is packed in a way that cannot be unpacked \(a predictor/,
    'Rastret är packat på ett sätt som inte går att packa upp (predictor med höga byten först). Spara det på nytt (gdal_translate -co ENDIANNESS=LITTLE).',
  ],
  [
    /^The colours of the raster are stored in a way that cannot be shown/,
    'Rastrets färger är lagrade på ett sätt som inte kan visas (som CMYK eller Lab). Spara det som rött, grönt och blått (gdal_translate -co PHOTOMETRIC=RGB).',
  ],
  [
    /^The reference system of the raster \((.*)\) is none that can be put on the map\./s,
    ([name = '']) =>
      `Rastrets koordinatsystem${name === 'a system of its own' ? '' : ` (${name})`} går inte att lägga på kartan. Ange ett som avses med det, till exempel EPSG:3006, eller för över rastret till SWEREF 99 TM först (gdalwarp -t_srs EPSG:3006).`,
  ],
  [
    /^The raster does not say in which reference system it is\./,
    'Rastret säger inte vilket koordinatsystem det är i. Ange det, till exempel EPSG:3006 för SWEREF 99 TM, eller skriv in det i filen (gdal_edit.py -a_srs EPSG:3006).',
  ],
  [/^The file has (\d+) images\. Publish one/, 'Filen har $1 bilder. Publicera en av dem för sig.'],
  [
    /^The file has been cut off:/,
    'Filen är avklippt: bildpunkter som den anger ligger bortom dess slut. Skicka den igen, eller kopiera den på nytt därifrån den gjordes.',
  ],
  [
    /^The file is damaged: .*\. Save it anew in the program that it comes from/s,
    'Filen är skadad. Spara den på nytt i programmet som den kommer från och försök med den.',
  ],
  [
    /^The file is no GeoTIFF\./,
    'Filen är ingen GeoTIFF. Spara rastret som GeoTIFF (gdal_translate -of GTiff) och skicka själva .tif-filen, inte en zip.',
  ],
  [
    /^The bands of the raster are of different types\./,
    'Rastrets band är av olika typ. Ge alla samma typ (gdal_translate -ot), eller publicera dem som egna lager.',
  ],
  [
    /^The values of the raster are stored in a type that cannot be shown/,
    'Rastrets värden är lagrade i en typ som inte kan visas. Spara det med heltal om 8, 16 eller 32 bitar, eller som Float32 (gdal_translate -ot Float32).',
  ],
]

export const rasterNotes: readonly Saying[] = [
  [
    /^The file has (\d+) images; the first of them was taken/,
    'Filen har $1 bilder; den första togs med, de andra inte.',
  ],
  [
    /^The raster holds no value at all:/,
    'Rastret har inga värden alls: varje bildpunkt är märkt som att värde saknas.',
  ],
  [/^Band (\d+) holds no value at all\.$/, 'Band $1 har inga värden alls.'],
]
