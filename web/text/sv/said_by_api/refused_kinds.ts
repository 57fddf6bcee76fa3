// Files of a kind that is not read, in Swedish: each with what to choose instead.
import { damage } from './damages.ts'
import { listOfNames } from './list_of_names.ts'
import type { Saying } from './sayings.ts'

export const refusedKinds: readonly Saying[] = [
  [
    /^(.+) is damaged: (.*)\. Copy or save it anew and try that file\.$/s,
    ([name, how = '']) =>
      `${shown(name)} är skadad: ${damage(how)}. Kopiera eller spara den på nytt och försök med den.`,
  ],
  [
    /is an old or password-protected Office file\./,
    'Filen är i Offices gamla format eller skyddad med lösenord. Spara den som .xlsx utan lösenord.',
  ],
  [/is a PDF\./, 'Filen är en PDF. Be om de uppgifter som den gjordes av, till exempel som Excel eller CSV.'],
  [
    /is a picture \(TIFF or GeoTIFF\)/,
    'Filen är en bild (TIFF). Register innehåller inga bilder: publicera den som ett kartlager.',
  ],
  [/is a picture \((PNG|JPEG)\)\./, 'Filen är en bild ($1). Be om de uppgifter som den visar.'],
  [/is a (7z|RAR) archive\./, 'Filen är packad som $1. Packa den som zip i stället.'],
  [/is a tar archive\./, 'Filen är packad som tar. Packa den som zip i stället.'],
  [
    /is a FlatGeobuf of an old version\./,
    'Filen är en FlatGeobuf av gammal version. Spara den på nytt med ett nyare program.',
  ],
  [/is a zip with nothing in it\./, 'Zip-filen är tom. Packa filerna på nytt.'],
  [
    /is a GDAL virtual format, which only points to other files\./,
    'Filen innehåller inga uppgifter utan pekar på andra filer (VRT). Välj filen som den pekar på.',
  ],
  [
    /only (?:points to|describes) a service on the web \(WFS\)\./,
    'Filen pekar bara på en tjänst på webben (WFS). Hämta uppgifterna därifrån och välj den filen.',
  ],
  [
    /is an XML schema, which describes data and holds none\./,
    'Filen är ett XML-schema och innehåller inga uppgifter. Välj filen som ligger bredvid.',
  ],
  [
    /describes a GML file and holds no data\./,
    'Filen beskriver en GML-fil och innehåller inga uppgifter. Välj .gml-filen bredvid.',
  ],
  [
    /is an error message from a service on the web, not data\./,
    'Filen är ett felmeddelande från en tjänst på webben, inga uppgifter. Hämta den igen.',
  ],
  [/is a web page, not data:/, 'Filen är en webbsida, inte en tabell. Hämta själva filen igen.'],
  [
    /is one part of several that belong together\. Name the (\S+) beside it/,
    'Det är bara en av flera delar som hör ihop. Välj alla på en gång ($1 är den viktigaste), eller en zip med alla.',
  ],
  [
    /is XML of a kind that cannot be read \(“(.*)”\)\./s,
    'Filen är XML av ett slag som inte kan läsas ($1). Spara den som GML, KML, GeoPackage eller GeoJSON.',
  ],
  [/begins like XML but is none\./, 'Filen börjar som XML men är det inte. Spara den på nytt.'],
  [
    /is in no format that can be read\. These can: (.*)\.$/s,
    'Filen är i ett format som inte kan läsas. Dessa kan läsas: $1.',
  ],
  [/is an archive in an archive\./, 'Filen är packad två gånger. Packa upp den och välj det som ligger i.'],
  [
    /is a zip with another archive in it, (.+)\. Unpack it/s,
    'I zip-filen ligger en packad fil till, $1. Packa upp den och välj den.',
  ],
  [
    /is a zip without a file in it that can be read\. It holds: (.*)\. Unpack it/s,
    ([names]) =>
      `I zip-filen finns ingen fil som kan läsas, bara ${listOfNames(names)}. Packa upp den och välj rätt fil.`,
  ],
  [/is protected by a password\./, 'Filen är skyddad med lösenord. Ta bort det och försök igen.'],
  [
    /is packed in an uncommon way \(method (\d+)\)\./,
    'Filen är packad på ett ovanligt sätt ($1). Packa den som vanlig zip.',
  ],
  [
    /holds a link instead of a file: (.*)\. Pack it anew/s,
    'I zip-filen ligger en länk i stället för en fil: $1. Packa filerna själva.',
  ],
  [
    /holds a file that would land outside its folder: (.*)\. Pack it anew/s,
    'I zip-filen finns en fil som skulle hamna utanför sin mapp: $1. Packa filerna på nytt.',
  ],
  [
    /holds files that overlap each other/,
    'Filerna i zip-filen överlappar varandra, som i ingen ärlig zip. Packa den på nytt.',
  ],
  [
    /declares a document type \(DOCTYPE\)/,
    'Filen anger en dokumenttyp (DOCTYPE), genom vilken XML kan nå andra filer. Spara den utan.',
  ],
  [
    /is XML in (.+)\. Save it in UTF-8, or name that encoding\.$/,
    'Filen är XML i $1. Spara den i UTF-8, eller ange den teckenkodningen.',
  ],
  [
    /counts days from 1904 and has dates written as text too \((.+)\)/,
    'Arbetsboken räknar dagar från 1904 och har också datum som text ($1), som inte går att skilja från de andra. Skriv dem med bindestreck, eller slå av 1904 som datumsystem i Excel.',
  ],
  [
    /is a MapInfo table of the type (.+), which only points to other files\./,
    'Filen är en MapInfo-tabell av slaget $1 som bara pekar på andra filer. Spara en kopia av tabellen själv, som TAB eller MIF.',
  ],
  [
    / lacks its (\.\w+)\. A MapInfo table needs/,
    'Delen $1 saknas. En MapInfo-tabell behöver .tab, .dat, .map och .id med samma namn: välj alla på en gång.',
  ],
  [
    / lacks its (\.\w+)\. MapInfo’s exchange format needs/,
    'Delen $1 saknas. MapInfo MIF behöver .mif och .mid med samma namn: välj båda på en gång.',
  ],
  [
    / lacks its (\.\w+)\. A shapefile needs/,
    'Delen $1 saknas. En Shapefile behöver .shp, .shx och .dbf med samma namn: välj alla på en gång.',
  ],
  [
    /is GML without feature members; it has “(.*)” where they should be\./s,
    'Filen är GML utan objekt; den har "$1" där de skulle stå. Spara den som en objektsamling (FeatureCollection).',
  ],
  [
    /points to another file for its (\S+) \((.*)\), and no file may reach others\./s,
    'Filen pekar på en annan fil för $1 ($2), och ingen fil får nå andra. Spara den med allt i en fil.',
  ],
  [
    / only links to other files \(NetworkLink\)\./,
    'Filen länkar bara till andra filer (NetworkLink). Öppna den i sitt program och spara själva platserna.',
  ],
  [
    / only lays pictures over the map \(overlays\)\./,
    'Filen lägger bara bilder över kartan (overlay). Öppna den i sitt program och spara själva platserna.',
  ],
  [/is JSON but not GeoJSON:/, 'Filen är JSON men inte GeoJSON: "type" ska vara "FeatureCollection".'],
  [/is JSON-FG, with places of its own\./, 'Filen är JSON-FG. Spara den som vanlig GeoJSON.'],
]

/** A file in another by the Swedish preposition. */
function shown(name = ''): string {
  return name.replace(/ in (?=\S+$)/, ' i ')
}
