// What is wrong with a row, in Swedish. What is new to this list is shown as it came.
import { formats } from '../../format.ts'
import { inSwedish, type Saying } from './sayings.ts'

const { number } = formats('sv-SE')

export type RowFaultWords = {
  readonly titleOf: (column: string) => string
  readonly wordOf: (column: string, code: string) => string
  readonly registerOf: (register: string) => string
}

/** Undefined: not one of the known. */
export function rowFault(fault: string, words: RowFaultWords): string | undefined {
  return inSwedish(fault, [...valueFaults(words), ...placeFaults(words)])
}

function valueFaults({ titleOf, wordOf, registerOf }: RowFaultWords): readonly Saying[] {
  const choicesOf = (column: string, codes: string) =>
    codes
      .split(', ')
      .map((code) => wordOf(column, code))
      .join(', ')
  return [
    [/^(\w+) is missing$/, ([column = '']) => `${titleOf(column)} saknas`],
    [
      /^(\w+) "(.*)" is not a date: write it as 2015-06-30$/s,
      ([column = '', given]) => `${titleOf(column)} "${given}" är inget datum: skriv det som 2015-06-30`,
    ],
    [
      /^(\w+) "(.*)" does not show whether day or month stands first: .*$/s,
      ([column = '', given]) =>
        `${titleOf(column)} "${given}" visar inte om dag eller månad står först: välj det under «Datum skrivs som»`,
    ],
    [
      /^(\w+) "(.*)" is not a municipality code of four digits$/s,
      ([column = '', given]) => `${titleOf(column)} "${given}" är ingen kommunkod med fyra siffror`,
    ],
    [
      /^(\w+) "(.*)" is not one of (.*)$/s,
      ([column = '', given, codes = '']) =>
        `${titleOf(column)} "${given}" är inte en av ${choicesOf(column, codes)}`,
    ],
    [
      /^(\w+) "(.*)" is not an amount in whole kronor: write it as 1250000$/s,
      ([column = '', given]) =>
        `${titleOf(column)} "${given}" är inget belopp i hela kronor: skriv det som 1250000`,
    ],
    [
      /^(\w+) "(.*)" has a mark that may be a decimal one or part thousands: .*$/s,
      ([column = '', given]) =>
        `${titleOf(column)} "${given}" har ett tecken som kan vara decimaltecken eller skilja tusental: välj det under «Decimaltecken»`,
    ],
    [
      /^(\w+) (\S+) comes before (\w+) (\S+)$/,
      ([end = '', ended, start = '', started]) =>
        `${titleOf(end)} ${ended} kommer före ${titleOf(start)} ${started}`,
    ],
    [
      /^(.*) occurs (\d+) times with different values$/s,
      ([key = '', times]) =>
        `${key.replace(/^\w+(?= ")/, titleOf)} finns ${number(Number(times))} gånger med olika värden: behåll en av raderna`,
    ],
    [
      /^(\w+) "(.*)" is not in the register ([\w-]+)(.*)$/s,
      ([column = '', given, register = '']) =>
        `${titleOf(column)} "${given}" finns inte i registret ${registerOf(register)}: läs in det först, eller rätta`,
    ],
    [
      /^has (\d+) fields where the header has (\d+)$/,
      'Raden har $1 fält, men rubrikraden har $2: ett skiljetecken för mycket eller för lite?',
    ],
  ]
}

const shapes: Readonly<Record<string, string>> = {
  POINT: 'en punkt',
  MULTIPOINT: 'flera punkter',
  LINESTRING: 'en linje',
  MULTILINESTRING: 'en linje i flera delar',
  POLYGON: 'en yta',
  MULTIPOLYGON: 'en yta i flera delar',
  GEOMETRYCOLLECTION: 'en blandning av punkter, linjer och ytor',
  point: 'en punkt',
  line: 'en linje',
  polygon: 'en yta',
}
const shapeWord = (kind = '') => shapes[kind] ?? kind

function placeFaults({ titleOf }: RowFaultWords): readonly Saying[] {
  return [
    [/^cannot be read as a geometry$/, 'Geometrin går inte att tolka'],
    [/^has no geometry$/, 'Geometri saknas'],
    [/^is empty$/, 'Geometrin är tom'],
    [
      /^is a MULTIPOINT of (\d+) points where one point is expected$/,
      'Geometrin är $1 punkter, men ska vara en enda',
    ],
    [
      /^is a (.+) where a (\w+) is expected$/,
      ([given, wanted]) => `Geometrin är ${shapeWord(given)}, men ska vara ${shapeWord(wanted)}`,
    ],
    [/^has a coordinate that is not a finite number$/, 'En koordinat är inget tal'],
    [/^has coordinates that are no numbers: (.*)$/s, 'Koordinaterna är inga tal: $1'],
    [/^has a latitude or longitude that is no number$/, 'Latitud eller longitud är inget tal'],
    [/^has no coordinates$/, 'Koordinater saknas'],
    [/^lacks its (\w+)$/, ([column = '']) => `${titleOf(column)} saknas`],
    [/^(\w+) is not a number: (.*)$/s, ([column = '', given]) => `${titleOf(column)} är inget tal: ${given}`],
    [
      /^lies outside the area of use of (.+?) \((\S+° E), (\S+° N)\)(?:, at (\S+)° E, (\S+)° N)?(: are the coordinates swapped\?)?$/,
      ([crs, east, north, x, y, is_swapped]) =>
        `Ligger utanför området där ${crs} gäller (${degrees(east)}, ${degrees(north)})` +
        `${x ? `, på ${decimals(x)}° Ö, ${decimals(y)}° N` : ''}${is_swapped ? ': är axlarna omkastade?' : ''}`,
    ],
    [/^lies outside the area of use of (.+)$/, 'Ligger utanför området där $1 gäller'],
    [/^crosses itself near (-?\d+), (-?\d+)$/, 'Gränsen korsar sig själv nära $1, $2'],
    [
      /^touches itself, or has parts that overlap or too few corners, near (-?\d+), (-?\d+)$/,
      'Gränsen rör vid sig själv, har delar som överlappar eller för få hörn, nära $1, $2',
    ],
    [
      /^it can be repaired if you ask for that \(--repair\)$/,
      'den kan lagas: kryssa för det under Koordinater',
    ],
    [/^has no length$/, 'Linjen har ingen längd'],
  ]
}

const decimals = (given = '') => given.replaceAll('.', ',')
const degrees = (given = '') => decimals(given).replace('E', 'Ö')
