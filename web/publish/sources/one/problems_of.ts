// What is wrong with layers, each thing once with those that it is wrong with: a server that is down says the same of all.
import type { SourceLayer } from '../../../../api/contract/catalogue/sources.ts'

export type SharedProblem = { readonly said: string; readonly layers: readonly SourceLayer[] }

export function problemsOf(layers: readonly SourceLayer[]): readonly SharedProblem[] {
  const found = new Map<string, SourceLayer[]>()
  for (const layer of layers) {
    // Nothing is to be done about one that somebody has left out.
    if (layer.problem === null || layer.state === 'left_out') continue
    found.set(layer.problem, [...(found.get(layer.problem) ?? []), layer])
  }
  return [...found].map(([said, those]) => ({ said, layers: those }))
}
