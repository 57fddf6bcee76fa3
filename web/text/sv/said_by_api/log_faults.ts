// Why the audit log is not whole, in Swedish.
import { inSwedish, type Saying } from './sayings.ts'

/** Undefined: not one of the known. */
export function logFault(said: string): string | undefined {
  return inSwedish(said, faults)
}

const faults: readonly Saying[] = [
  [/^several entries have this number$/, 'flera poster har det numret'],
  [
    /^personal values are kept of it, but it is not there$/,
    'personuppgifter ur den finns kvar, men posten saknas',
  ],
  [/^the entries from (\d+) to here are missing$/, 'posterna från och med $1 saknas'],
  [/^it does not follow the entry before it$/, 'den följer inte på posten före'],
  [/^it is not as it was written$/, 'den är inte som den skrevs'],
  [
    /^the personal value (\S+) \((before|after)\) is not the one that was written$/,
    ([field, side]) =>
      `personuppgiften ${field} (${side === 'before' ? 'före' : 'efter'}) är inte den som skrevs`,
  ],
  [/^it was noted, and is not there any more$/, 'den är antecknad, men finns inte kvar'],
  [/^it has another hash than was noted$/, 'den har en annan hash än den antecknade'],
]
