// What is wrong with a row, in Swedish: the API says it in English, in a few fixed ways. What is new to this list is shown as it came.
import { formats } from '../format.ts'

const { number } = formats('sv-SE')

export type RowFaultWords = {
  readonly titleOf: (column: string) => string
  readonly wordOf: (column: string, code: string) => string
  readonly registerOf: (register: string) => string
}
type Saying = readonly [form: RegExp, say: (parts: readonly string[], words: RowFaultWords) => string]

const sayings: readonly Saying[] = [
  [/^(\w+) is missing$/, ([column = ''], { titleOf }) => `${titleOf(column)} saknas`],
  [
    /^(\w+) "(.*)" is not a date: write it as 2015-06-30$/,
    ([column = '', given], { titleOf }) =>
      `${titleOf(column)} "${given}" är inget datum: skriv det som 2015-06-30`,
  ],
  [
    /^(\w+) "(.*)" is not a municipality code of four digits$/,
    ([column = '', given], { titleOf }) =>
      `${titleOf(column)} "${given}" är ingen kommunkod med fyra siffror`,
  ],
  [
    /^(\w+) "(.*)" is not one of (.*)$/,
    ([column = '', given, choices = ''], { titleOf, wordOf }) =>
      `${titleOf(column)} "${given}" är inte en av ${choices
        .split(', ')
        .map((code) => wordOf(column, code))
        .join(', ')}`,
  ],
  [
    /^(\w+) "(.*)" is not an amount in whole kronor: write it as 1250000$/,
    ([column = '', given], { titleOf }) =>
      `${titleOf(column)} "${given}" är inget belopp i hela kronor: skriv det som 1250000`,
  ],
  [
    /^(\w+) (\S+) comes before (\w+) (\S+)$/,
    ([end = '', ended, start = '', started], { titleOf }) =>
      `${titleOf(end)} ${ended} kommer före ${titleOf(start)} ${started}`,
  ],
  [
    /^(.*) occurs (\d+) times with different values$/,
    ([key, times]) => `${key} finns ${number(Number(times))} gånger med olika värden: behåll en av raderna`,
  ],
  [
    /^(\w+) "(.*)" is not in the register ([\w-]+)(.*)$/,
    ([column = '', given, register = ''], { titleOf, registerOf }) =>
      `${titleOf(column)} "${given}" finns inte i registret ${registerOf(register)}: läs in det först, eller rätta`,
  ],
]

/** Undefined: not one of the known. */
export function rowFault(fault: string, words: RowFaultWords): string | undefined {
  for (const [form, say] of sayings) {
    const [whole, ...parts] = form.exec(fault) ?? []
    if (whole !== undefined) return say(parts, words)
  }
  return undefined
}
