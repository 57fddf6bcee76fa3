// `Från ansökt till anslutet`, or that the area came to the list or left it.
import type { Wording } from '../state/words.svelte.ts'
import type { Standing } from './compare_areas.ts'

type Move = { readonly from: Standing; readonly to: Standing }

export function moveSentence({ from, to }: Move, { text: { changes } }: Wording): string {
  if (from === null) return to === null ? '' : changes.listed(to)
  return to === null ? changes.unlisted(from) : changes.change(from, to)
}
