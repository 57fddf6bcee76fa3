// The comparison as it is taken along: the areas that are shown, with from, to, date and cause.
import { areaStatusWords } from '../../api/contract/vocabulary.ts'
import { causeSentences } from '../shortage_areas/change_sentences.ts'
import type { ComparisonQuestion } from '../state/areas/comparison.svelte.ts'
import type { PageState } from '../state/page_state.svelte.ts'
import type { Words } from '../state/words.svelte.ts'
import { aboutOf } from '../take_along/about.ts'
import type { Column } from '../take_along/column.ts'
import { fileName } from '../take_along/file_name.ts'
import { sheetOf, type Takeaway } from '../take_along/takeaway.ts'
import type { Difference, Standing } from './compare_areas.ts'
import { moveSentence } from './move_sentence.ts'

type What = {
  readonly asked: ComparisonQuestion
  readonly headline: string
  readonly shown: readonly Difference[]
  readonly words: Words
}

export function takeComparison(
  { installation: { info }, navigation, municipalityName }: PageState,
  { asked, headline, shown, words }: What,
): Takeaway | undefined {
  if (!info) return undefined
  const { text } = words
  const { earlier, as_of, passed_m, share_pct } = asked
  const filters = municipalityName ? [municipalityName] : []
  const href = new URL(navigation.href({}), location.href).href
  const title = `${text.comparison.title}, ${earlier} – ${as_of}`
  return {
    fileName: fileName([
      text.comparison.title,
      earlier,
      as_of,
      ...filters,
      text.takeAlong.revision(info.revision),
    ]),
    locale: words.language.locale,
    sheet: sheetOf(text.comparison.sheet, { columns: columnsOf(words), rows: shown }),
    about: aboutOf({ title, as_of, filters, passed_m, share_pct, info, href }, words),
    text: [
      `${headline} ${text.comparison.between(earlier, as_of, shown.length)}`,
      '',
      ...shown.map(({ name, place, from, to }) =>
        [`- ${name}${place ? `, ${place}` : ''}`, moveSentence({ from, to }, words)].join(': '),
      ),
      '',
      href,
    ].join('\n'),
  }
}

function columnsOf(words: Words): Column<Difference>[] {
  const { columns, notListed } = words.text.comparison
  const word = (standing: Standing) => (standing ? words.of(areaStatusWords[standing]) : notListed)
  return [
    { key: 'name', heading: columns.name, kind: 'text', value: ({ name }) => name },
    { key: 'id', heading: columns.id, kind: 'text', value: ({ id }) => id },
    { key: 'place', heading: columns.place, kind: 'text', value: ({ place }) => place },
    { key: 'from', heading: columns.from, kind: 'text', value: ({ from }) => word(from) },
    { key: 'to', heading: columns.to, kind: 'text', value: ({ to }) => word(to) },
    { key: 'date', heading: columns.date, kind: 'date', value: ({ last }) => last?.date ?? null },
    {
      key: 'cause',
      heading: columns.cause,
      kind: 'text',
      value: ({ last }) => (last ? causeSentences(last, words).join('. ') : null),
    },
  ]
}
