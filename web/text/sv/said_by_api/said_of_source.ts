// What was found wrong with a source, sentence by sentence: in Swedish where it is known, with the next step.
import { refusal } from './refusals.ts'
import { inSwedish } from './sayings.ts'
import { type NextStep, sourceSayings } from './source_sayings.ts'

export type SaidOfSource = {
  readonly english: string
  /** Undefined: not one of the known. */
  readonly swedish: string | undefined
  readonly next: NextStep
}

export function saidOfSource(said: string): readonly SaidOfSource[] {
  const rest = said.trim()
  if (rest === '') return []
  for (const [form, swedish, next] of sourceSayings) {
    const [english] = form.exec(rest) ?? []
    if (english === undefined) continue
    const one = { english: english.trim(), swedish: inSwedish(english, [[form, swedish]]), next }
    return [one, ...saidOfSource(rest.slice(english.length))]
  }
  // The reader of files has sentences of its own, and they end what is said.
  return [{ english: rest, swedish: refusal(rest, (column) => column), next: 'ask_owner' }]
}

/** The host that an administrator would have to allow, where that is what is wrong. */
export function refusedHost(said: string): string | undefined {
  return /^The host (\S+) is not one from which sources may be fetched\./.exec(said)?.[1]
}
