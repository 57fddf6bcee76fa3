// The words of the map's picture: the same as the page says, at the same date, with the same choice.
import {
  areaStatusWords,
  backboneStatusWords,
  connectionPointKindWords,
} from '../../../api/contract/vocabulary.ts'
import type { LaidLayer } from '../../state/address/laid_layers.ts'
import type { PageState } from '../../state/page_state.svelte.ts'
import type { Wording } from '../../state/words.svelte.ts'
import { symbolImage } from '../areas/area_layers.ts'
import { statusOrder } from '../areas/status_look.ts'
import { groundColours } from '../ground/ground_colours.ts'
import { styleOf } from '../layer/published_layers.ts'
import { drawnStatuses, pointImage, pointKinds } from '../record_layers.ts'
import type { LegendRow, PictureText } from './picture.ts'

const { application, backbone } = groundColours.light
/** In pixels, as the map's own dashes are at 2.5 px. */
const dashes = { planned: [1, 5], funded: [5, 5], building: [12, 5], in_service: [] } as const

export function pictureText(page: PageState, layers: readonly LaidLayer[], words: Wording): PictureText {
  const { text, format } = words
  const { info } = page.installation
  const { now } = page.county
  const as_of = now?.as_of ?? page.as_of ?? ''
  const { status, q } = page.navigation.at
  const region = info ? words.of(info.region.name) : ''
  const chosen = [...status.map((one) => words.of(areaStatusWords[one])), ...(q ? [`”${q}”`] : [])]
  return {
    headline: now ? text.county.headline(now.remaining, now.shortage_areas) : region,
    lines: [
      [region, format.date(as_of)].filter(Boolean).join(', '),
      ...(chosen.length > 0 ? [text.map.filters + chosen.join(', ')] : []),
    ],
    legend: [...legendOf(layers, words), ...publishedLegend(page, layers, words)],
    credit: text.map.credit(region, as_of, info?.revision ?? 0),
    distance: (metres) =>
      metres < 1000 ? format.distance(metres) : `${format.number(metres / 1000)}\u00a0km`,
  }
}

function legendOf(layers: readonly LaidLayer[], words: Wording): LegendRow[] {
  const laid = (id: string) => layers.some((layer) => layer.id === id)
  return [
    ...statusOrder.map((status) => ({
      words: words.of(areaStatusWords[status]),
      sign: { image: symbolImage(status) },
    })),
    ...(laid('applications')
      ? [{ words: words.text.map.layerNames.applications, sign: { colour: application, dash: [] } }]
      : []),
    ...(laid('backbone-projects')
      ? drawnStatuses.map((status) => ({
          words: words.text.map.backboneProject(words.of(backboneStatusWords[status])),
          sign: { colour: backbone, dash: dashes[status] },
        }))
      : []),
    ...(laid('connection-points')
      ? pointKinds.map((kind) => ({
          words: words.of(connectionPointKindWords[kind]),
          sign: { image: pointImage(kind, true) },
        }))
      : []),
  ]
}

/** A line for each published layer, in the colour of its first class. */
function publishedLegend(page: PageState, layers: readonly LaidLayer[], words: Wording): LegendRow[] {
  return layers.flatMap(({ id }) => {
    const layer = page.layers.published.get(id)
    if (!layer) return []
    const { paint } = styleOf(layer)
    const colour = paint.kind === 'single' ? paint.colour : (paint.classes[0]?.colour ?? paint.other_colour)
    return [{ words: words.of(layer.title), sign: { colour, dash: [] } }]
  })
}
