// What a version is, in one line: whether it holds now, of which date it tells, and when it was everybody's.
import type { OneLayer } from '../../../api/contract/catalogue/layer.ts'
import type { Wording } from '../../state/words.svelte.ts'
import type { LayerText } from '../../text/catalogue.ts'

type Version = Omit<OneLayer['versions'][number], 'number'>
type Said = { readonly words: Pick<Wording, 'format'>; readonly text: LayerText['versions'] }

export function versionLine(
  { kind }: Pick<OneLayer, 'kind'>,
  { state, as_of, published_at, ended_at, rows }: Version,
  { words, text }: Said,
): string {
  const day = (moment: string) => words.format.date(moment.slice(0, 10))
  return [
    text.states[state],
    as_of ? text.describes(as_of) : text.noDate,
    ...(published_at ? [text.published(day(published_at))] : []),
    ...(ended_at ? [text.ended(day(ended_at))] : []),
    ...(kind === 'raster' ? [] : [text.rows(rows)]),
  ].join(' · ')
}
