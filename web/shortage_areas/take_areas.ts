// The list of areas as it is taken along: exactly what is shown. Fetched when somebody takes it.
import type { ListedArea } from '../../api/contract/shortage_area.ts'
import type { PageState } from '../state/page_state.svelte.ts'
import type { Wording } from '../state/words.svelte.ts'
import { aboutOf } from '../take_along/about.ts'
import { fileName } from '../take_along/file_name.ts'
import { sheetOf, type Takeaway } from '../take_along/takeaway.ts'
import { areaColumns, assessmentColumns } from './area_columns.ts'
import { filterWords } from './list_filters.ts'
import { reasonLine } from './reason_line.ts'

/** Undefined until date, figure and installation are known. */
export function takeAreas(
  page: PageState,
  { title, wording, locale }: { title: string; wording: Wording; locale: string },
): Takeaway | undefined {
  const { installation, county, navigation, areas } = page
  const { info } = installation
  const { now } = county
  const as_of = areas.answer.answered?.as_of
  if (!info || !now || !as_of) return undefined
  const { text } = wording
  const place = page.municipalityName
  const filters = filterWords(
    { status: navigation.at.status, q: areas.answer.answered?.q ?? '', place },
    wording,
  )
  const rows = page.shownAreas
  const columns = [
    ...areaColumns({ has_distances: areas.has_distances }, wording),
    ...assessmentColumns(wording),
  ]
  const href = new URL(navigation.href({}), location.href).href
  const headline = text.areaTable.onePerLine.heading(
    text.county.headline(now.remaining, now.shortage_areas, place),
    as_of,
  )
  return {
    fileName: fileName([text.list.title, as_of, ...filters, text.takeAlong.revision(info.revision)]),
    locale,
    sheet: sheetOf(text.list.title, { columns, rows }),
    about: aboutOf(
      { title, as_of, filters, passed_m: now.passed_m, share_pct: now.share_pct, info, href },
      wording,
    ),
    text: [headline, title, '', ...rows.flatMap((area) => linesOf(area, wording)), '', href].join('\n'),
  }
}

function linesOf(area: ListedArea, { text }: Wording): string[] {
  const { name, municipality_name, status, addresses } = area
  return [
    text.areaTable.onePerLine.area({
      name,
      place: municipality_name ?? '',
      status: status ? text.status[status] : '',
      addresses: text.list.addresses(addresses),
    }),
    `  ${reasonLine(area, text).join(' · ')}`,
  ]
}
