// Which records answer a question: those for which everything holds that it says.
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { askedDate } from '../features/asked/asked_date.ts'
import { askedBoxes, type Box } from '../features/bbox/asked_bbox.ts'
import { featuresCrs } from '../features/crs/features_crs.ts'
import { type CatalogueRecord, timeOf } from './record.ts'
import { recordType } from './record_properties.ts'
import type { RecordsAsked } from './records_parameters.ts'

type Condition = (layer: SeenLayer) => boolean

export function foundRecords(
  layers: readonly SeenLayer[],
  { q, type, ids, externalIds, bbox, datetime }: RecordsAsked,
): SeenLayer[] {
  const conditions: readonly (Condition | undefined)[] = [
    q && ((layer) => q.some((term) => holdsTerm(layer, term))),
    type && (() => type.includes(recordType)),
    ids && (({ id }) => ids.includes(id)),
    externalIds && (({ description }) => externalIds.some((one) => one === description.known_elsewhere_as)),
    bbox === undefined ? undefined : meeting(askedBoxes(bbox, featuresCrs('bbox-crs'))),
    datetime === undefined ? undefined : during(datetime),
  ]
  return layers.filter((layer) => conditions.every((holds) => holds === undefined || holds(layer)))
}

/** Words with space between stand together, in this order, in one of its texts; case does not matter. */
function holdsTerm({ id, description, publisher }: SeenLayer, term: string): boolean {
  const { title, abstract, keywords } = description
  const texts = [
    id,
    publisher.name,
    title.sv,
    title.en,
    abstract.sv,
    abstract.en,
    ...keywords.sv,
    ...keywords.en,
  ]
  const wanted = folded(term)
  return wanted !== '' && texts.some((text) => folded(text).includes(wanted))
}

function folded(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv')
}

/** What lies nowhere lies in no rectangle. */
function meeting(boxes: readonly Box[]): Condition {
  return ({ bounds }) =>
    bounds !== null &&
    boxes.some(
      ([west, south, east, north]) =>
        bounds[0] <= east && bounds[2] >= west && bounds[1] <= north && bounds[3] >= south,
    )
}

/** What says no time of itself is there at any (17-069r4, /req/core/fc-time-response). */
function during(datetime: string): Condition {
  const to = askedDate(datetime)
  const first = datetime.split('/')[0] ?? ''
  const from = first === '..' || first === '' ? undefined : first.slice(0, 10)
  return (layer) => meets(timeOf(layer), { from, to })
}

type Period = { readonly from: string | undefined; readonly to: string | undefined }

function meets(time: CatalogueRecord['time'], { from, to }: Period): boolean {
  const [begins = '..', ends = '..'] = time?.interval ?? []
  return (
    (to === undefined || begins === '..' || begins <= to) &&
    (from === undefined || ends === '..' || ends >= from)
  )
}
