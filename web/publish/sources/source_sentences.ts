// What a page says of a source, from what is known of it.
import type { Source } from '../../../api/contract/catalogue/sources.ts'
import type { SourcesText } from '../../text/sources.ts'
import { nextRefresh } from './next_refresh.ts'

export function workOf({ state, progress }: Source, { work }: SourcesText): string {
  if (state === 'refreshing') return progress ? work.taking(progress.done, progress.total) : work.looking
  return state === 'waiting' ? work.waiting : ''
}

export function nextOf(source: Source, text: SourcesText, now = new Date()): string {
  const next = nextRefresh(source, now)
  if (next === 'by_hand') return text.nextByHand
  return next === 'soon' ? text.nextSoon : text.next(next)
}

/** What is wrong. */
export function waitsOf({ problems, layers }: Source, { waits }: SourcesText): readonly string[] {
  return [
    ...(problems.length > 0 ? [waits.source] : []),
    ...(layers.with_problem > 0 ? [waits.layers(layers.with_problem)] : []),
  ]
}
