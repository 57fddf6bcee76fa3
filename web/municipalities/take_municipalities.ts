// The table of municipalities as it is taken along. Fetched when somebody takes it.
import type { Municipality } from '../../api/contract/municipality.ts'
import type { PageState } from '../state/page_state.svelte.ts'
import type { Wording } from '../state/words.svelte.ts'
import { aboutOf } from '../take_along/about.ts'
import { fileName } from '../take_along/file_name.ts'
import { sheetOf, type Takeaway } from '../take_along/takeaway.ts'
import { municipalityColumns } from './municipality_columns.ts'

type What = {
  readonly rows: readonly Municipality[]
  readonly as_of: string
  readonly wording: Wording
  readonly locale: string
}

export function takeMunicipalities(
  { installation: { info }, navigation }: PageState,
  { rows, as_of, wording, locale }: What,
): Takeaway | undefined {
  if (!info) return undefined
  const { text } = wording
  const { passed_m, share_pct } = navigation.at
  const title = text.municipalities.title
  const href = new URL(navigation.href({}), location.href).href
  return {
    fileName: fileName([title, as_of, text.takeAlong.revision(info.revision)]),
    locale,
    sheet: sheetOf(title, { columns: municipalityColumns(wording), rows }),
    about: aboutOf({ title, as_of, filters: [], passed_m, share_pct, info, href }, wording),
    text: [
      text.areaTable.onePerLine.heading(title, as_of),
      '',
      ...rows.map(({ name, remaining, shortage_areas }) =>
        text.municipalities.line(name, remaining, shortage_areas),
      ),
      '',
      href,
    ].join('\n'),
  }
}
