// What the reader noted of a file, in Swedish. Undefined: not one of the known.
import { formats } from '../../format.ts'
import { refusal } from './refusals.ts'
import { rasterNotes } from './refused_rasters.ts'
import { inSwedish, type Saying } from './sayings.ts'
import { wholeNotes } from './whole_files.ts'

const { number, count } = formats('sv-SE')
const counted = (given = '') => number(Number(given))

/** What a person can mend by a word is noted as it would be refused. */
export function readingNote(note: string, titleOf: (column: string) => string): string | undefined {
  return inSwedish(note, [...notes(titleOf), ...rasterNotes, ...wholeNotes]) ?? refusal(note, titleOf)
}

function notes(titleOf: (column: string) => string): readonly Saying[] {
  return [
    [
      /^Line (\d+) names the columns; what stands above it was left out\.$/,
      'Rubrikerna står på rad $1; det som står ovanför läses inte.',
    ],
    [
      /^Some bytes of the file are no letters in (.+); they are shown as (.+)\.$/,
      'En del tecken i filen finns inte i $1; de visas som $2. Prova en annan teckenkodning.',
    ],
    [
      /^The \.cpg names no encoding that is known \(“(.*)”\), so it was left out\.$/s,
      'Filens .cpg anger en okänd teckenkodning ("$1") och används inte.',
    ],
    [
      /^The file links to (\d+) others \(NetworkLink\); they were not fetched\.$/,
      ([files]) =>
        `Filen länkar till ${count(Number(files), 'annan fil', 'andra filer')} (NetworkLink), som inte hämtas.`,
    ],
    [
      /^(\d+) pictures laid over the map \(overlays\) were left out\.$/,
      ([pictures]) => `${count(Number(pictures), 'bild', 'bilder')} över kartan (overlay) läses inte.`,
    ],
    [
      /^(\d+) rows have more or fewer fields than the header\.$/,
      ([rows]) => `${count(Number(rows), 'rad', 'rader')} har fler eller färre fält än rubrikraden.`,
    ],
    [/^(.+) and (.+) look like coordinates\.$/s, '$1 och $2 ser ut som koordinater.'],
    [
      /^(.+) has dates such as (.+), which do not show whether day or month stands first\. .*$/s,
      ([column = '', example]) =>
        `${titleOf(column)} har datum som ${example}, som inte visar om dag eller månad står först. Välj det under «Datum skrivs som».`,
    ],
    [
      /^The column (.+), whose name the shapefile cut, was read as (\w+)\.$/s,
      ([theirs, ours = '']) =>
        `Kolumnen ${theirs}, vars namn Shapefile kortar av, lästes som ${titleOf(ours)}.`,
    ],
    [
      /^The file says (.+); it was read as (.+), as named\.$/,
      'Filen säger själv $1; den läses som $2, som du har angett.',
    ],
    [
      /^(\w+) was read as dates written (.+)\.$/,
      ([column = '', format = '']) => `${titleOf(column)} lästes som datum skrivna ${dateLetters(format)}.`,
    ],
    [
      /^(\w+) was read as amounts(?: with a decimal (comma|point))?\.$/,
      ([column = '', mark]) =>
        `${titleOf(column)} lästes som belopp${mark === '' ? '' : ` med decimal${mark === 'comma' ? 'komma' : 'punkt'}`}.`,
    ],
    [
      /^(\w+) had three digits in (\d+) rows: .*$/,
      ([column = '', rows]) =>
        `${titleOf(column)} hade tre siffror i ${count(Number(rows), 'rad', 'rader')}: nollan som kalkylprogram tar bort sattes tillbaka.`,
    ],
    [
      /^(\w+) had a number of days instead of a date in (\d+) rows: they were read as Excel counts them, (.+) as (.+)\.$/,
      ([column = '', rows, example, read]) =>
        `${titleOf(column)} hade ett antal dagar i stället för ett datum i ${count(Number(rows), 'rad', 'rader')}: de lästes som Excel räknar dem, ${example} som ${read}.`,
    ],
    [
      /^The format says by itself in which encoding its text is; “(.*)” was not used\.$/s,
      'Formatet avgör självt sin teckenkodning; "$1" används inte.',
    ],
    [
      /^The workbook counts days from 1904, as Excel for Mac did; its dates were read so\.$/,
      'Arbetsboken räknar dagar från 1904, som Excel för Mac gjorde; datumen lästes så.',
    ],
    [
      /^(.+) names the last day that still counts: (\w+), the first day that does not, is the day after it\.$/s,
      ([theirs, ours = '']) =>
        `${theirs} anger den sista dagen som gäller. ${titleOf(ours)} är första dagen som inte gäller och sattes till dagen efter.`,
    ],
    [
      /^One geometry was not valid and was repaired, as you asked\.$/,
      'En felaktig yta lagades, som du bad om.',
    ],
    [
      /^(\d+) geometries were not valid and were repaired, as you asked\.$/,
      ([rows]) => `${counted(rows)} felaktiga ytor lagades, som du bad om.`,
    ],
  ]
}

/** Year, month and day by their Swedish letters: ÅÅÅÅ-MM-DD. */
function dateLetters(format: string): string {
  return format.replaceAll('Y', 'Å')
}
