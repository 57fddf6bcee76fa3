// A Swedish organisation number: ten digits, of which the last follows from the others.
import { associationNumberForm } from '../limits.ts'

/** Whether it is written as one and its check digit is right. Of a private person's business it is a personal identity number, which has the same. */
export function isOrganisationNumber(text: string): boolean {
  if (!associationNumberForm.test(text)) return false
  const digits = text.replaceAll('-', '')
  return [...digits].reduce((sum, digit, place) => sum + luhn(Number(digit), place), 0) % 10 === 0
}

/** Every other digit counts twice, from the first; of two digits that come of it, each by itself. */
function luhn(digit: number, place: number): number {
  const counted = place % 2 === 0 ? digit * 2 : digit
  return counted > 9 ? counted - 9 : counted
}

/** As it is written in Sweden: 556677-8899. */
export function writtenNumber(text: string): string {
  const digits = text.replaceAll('-', '')
  return `${digits.slice(0, 6)}-${digits.slice(6)}`
}
