// Organisation numbers that pass their check digit and are meant to be nobody's.
import type { Random } from '../random.ts'

/** Economic associations have 7 first and a third digit of 2 or more; 78 keeps clear of the series in common use (716, 717, 769). */
export function organisationNumber(random: Random): string {
  return withCheckDigit(`78${random.integer(2, 9)}${digits(random, 6)}`)
}

/** Has the form of a personal identity number (third digit 0 or 1), so that the rule that hides them has something to hide. Month 13 is nobody's. */
export function personLikeNumber(random: Random): string {
  return withCheckDigit(`7813${random.integer(40, 99)}${digits(random, 3)}`)
}

/** Luhn's sum: every other digit doubled, from the first. */
export function withCheckDigit(nine: string): string {
  let sum = 0
  Array.from(nine, Number).forEach((digit, index) => {
    const weighted = index % 2 === 0 ? 2 * digit : digit
    sum += weighted > 9 ? weighted - 9 : weighted
  })
  return `${nine.slice(0, 6)}-${nine.slice(6)}${(10 - (sum % 10)) % 10}`
}

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.integer(0, 9)).join('')
}
