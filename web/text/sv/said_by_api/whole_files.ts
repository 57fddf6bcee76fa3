// What is said of a file that is published whole, with the fields that it has, in Swedish: why it is refused, and what was noted.
import { rowFault } from './row_faults.ts'
import { inSwedish, type Saying } from './sayings.ts'

export const refusedWhole: readonly Saying[] = [
  [
    / holds no rows: there is nothing to publish\.$/,
    'Filen har inga rader, så det finns inget att publicera.',
  ],
  [/ has more than (\d+) columns\. Divide it\.$/, 'Filen har fler än $1 kolumner. Dela den.'],
  [
    / has most of its places elsewhere, in (lines? [^:]*): one (.*)\. Name the right CRS, for example --crs (\S+)\.$/s,
    ([where = '', problem = '', crs]) =>
      `De flesta platserna ligger någon annanstans, på ${placeInFile(where)}: en ${problemOf(problem)}. Ange rätt koordinatsystem, till exempel ${crs}.`,
  ],
  [
    / has a geometry that cannot be read, in (lines? .*)\. Correct it/,
    ([where = '']) =>
      `Filen har en geometri som inte går att läsa, på ${placeInFile(where)}. Rätta den och skicka filen igen.`,
  ],
  [
    / has a place that is no place: a coordinate is not a finite number or lies beyond the CRS, in (lines? .*)\. Correct it/,
    ([where = '']) =>
      `Filen har en plats som inte är någon plats (en koordinat är inget tal eller ligger utanför koordinatsystemet), på ${placeInFile(where)}. Rätta den och skicka filen igen.`,
  ],
  [
    / has rows that cannot be kept as they are: (.*)\. Correct them and send the file again\.$/s,
    ([rows = '']) =>
      `Filen har rader som inte kan tas emot som de är: ${rows.split('; ').map(faultyRow).join('; ')}. Rätta dem och skicka filen igen.`,
  ],
  [
    /^Writing the file failed \(.*\)\. Take another format/s,
    'Filen gick inte att skriva. Välj ett annat format, eller en del av lagret.',
  ],
  [
    /^The file takes more than (\d+) MB of (?:memory|disk) to write\./,
    'Filen kräver mer än $1 MB att skriva. Välj ett annat format, eller en del av lagret.',
  ],
  [
    /^The file took more than (\d+) seconds to write and was given up\./,
    'Filen tog mer än $1 sekunder att skriva, så det avbröts. Välj ett annat format, eller en del av lagret.',
  ],
  [
    /^The file (?:takes|took) more than (\d+ \w+)(?: of \w+)? to read(?: and was given up)?\. Divide it, or make its pixels larger\.$/,
    'Rastret är för stort att läsas på en gång. Dela det, eller gör bildpunkterna större.',
  ],
]

export const wholeNotes: readonly Saying[] = [
  [/^The places are those of (.+) and (.+)\.$/s, 'Platserna är de som står i $1 och $2.'],
  [
    /^The geometry is that of (.+), which is no field besides\.$/s,
    'Geometrin är den i $1, som därför inte är något fält.',
  ],
  [
    /^(.+) has numbers or times that no field keeps exactly, so it is text\.$/s,
    '$1 har tal eller tider som inget fält kan hålla exakt, och är därför text.',
  ],
  [/^(.+) has times with a zone: they are kept in UTC\.$/s, '$1 har tider med tidszon: de sparas i UTC.'],
  [
    /^(.+) has bytes: they are kept as text in Base64\.$/s,
    '$1 har binära värden: de sparas som text i Base64.',
  ],
  [
    /^(.+) is a further geometry: it is kept as well-known text\.$/s,
    '$1 är en geometri till: den sparas som text (WKT).',
  ],
  [
    /^(.+) has several values in one: they are kept as JSON\.$/s,
    '$1 har flera värden i ett: de sparas som JSON.',
  ],
  [/^Column (\d+) has no name and is called (.+)\.$/s, 'Kolumn $1 har inget namn och kallas $2.'],
  [
    /^The column (.+) is called (.+), since names are unique, plain, and of at most (\d+) letters\.$/s,
    'Kolumnen $1 kallas $2: namn är unika, enkla och högst $3 tecken.',
  ],
  ...counted(
    'Rows without a geometry, which are in the table and not on the map',
    'Rader utan geometri, som finns i tabellen men inte på kartan',
  ),
  ...counted('Rows with an empty geometry, kept as none', 'Rader med tom geometri, som blir utan plats'),
  ...counted(
    'Rows with heights or measures (Z, M), which were left out',
    'Rader med höjder eller mått (Z, M), som inte togs med',
  ),
  ...counted(
    'Rows with coordinates that are no numbers, and so without a place',
    'Rader med koordinater som inte är tal, och därför utan plats',
  ),
  ...counted(
    'Rows outside the area of use of EPSG:3006, in which data is kept',
    'Rader utanför området för SWEREF 99 TM, som data sparas i',
  ),
  ...counted(
    'Rows with a surface that is not valid, kept as it is',
    'Rader med en yta som inte är giltig, sparad som den är',
  ),
]

function counted(english: string, swedish: string): Saying[] {
  const form = english.replaceAll(/[()]/g, '\\$&')
  return [
    [
      new RegExp(`^${form}: (\\d+)(?: \\((lines? .*)\\))?\\.$`),
      ([rows, where]) => `${swedish}: ${rows}${where ? ` (${placeInFile(where)})` : ''}.`,
    ],
  ]
}

/** `line 3`, `lines 3, 5`, `lines 3, 5 and 4 more` */
function placeInFile(where: string): string {
  const swedish = inSwedish(where, [
    [/^line (.*)$/, 'rad $1'],
    [/^lines (.*) and (\d+) more$/, 'raderna $1 och $2 till'],
    [/^lines (.*)$/, 'raderna $1'],
  ])
  return swedish ?? where
}

function faultyRow(said: string): string {
  const [, line, problem] = /^line (\S+) (.*)$/s.exec(said) ?? []
  if (line !== undefined && problem !== undefined) return `rad ${line} ${problemOf(problem)}`
  return said.replace(/^and (\d+) more$/, 'och $1 till')
}

const same = (text: string) => text

function problemOf(english: string): string {
  const words = { titleOf: same, wordOf: (_column: string, code: string) => code, registerOf: same }
  return rowFault(english, words) ?? 'stämmer inte'
}
