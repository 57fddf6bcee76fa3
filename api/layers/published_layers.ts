// What producers have published, as layers: of a layer or field whose K is above 0 nobody learns but its own organisation and administrators.
import {
  type PublishedLayer,
  publishedLayers,
  versionHistory,
} from '../../data/catalogue/published_layers.ts'
import type { Classification } from '../../data/registers/register.ts'
import { type Actor, can } from '../access/permissions.ts'
import type { FieldType } from '../contract/catalogue/catalogue_codes.ts'
import type { FieldDescription, LayerDescription } from '../contract/catalogue/layer_description.ts'
import { kept } from '../kept.ts'
import type { Product } from '../product.ts'
import type { SeenField, SeenLayer } from './seen_layer.ts'

/** With every field, whoever asks; what of it is seen is decided below. */
export const publishedNow = kept(({ database }) => publishedLayers(database))
const historyNow = kept(({ database }) => versionHistory(database))

export async function seenPublishedLayers(product: Product, actor: Actor): Promise<SeenLayer[]> {
  const [found, history] = await Promise.all([publishedNow(product), historyNow(product)])
  return found.flatMap((layer) => {
    const seesAll = can(actor, 'publish_layers', { organisation_id: layer.organisation_id })
    if (!seesAll && layer.description.classification.k !== 0) return []
    const versions = (history.get(layer.layer_id) ?? [])
      .filter(({ k }) => seesAll || k === 0)
      .map(({ layer_id: _, k: __, ...version }) => version)
    return [{ ...seenVersion(layer, seesAll), versions }]
  })
}

/** A version of a layer, whether it is published, earlier or a draft. */
export type LayerVersion = Omit<
  PublishedLayer,
  'number' | 'first_issued_at' | 'issued_at' | 'published_at'
> & {
  readonly first_issued_at: string | null
  readonly published_at: string | null
}

/** The version with all its fields, or with those whose K is 0. Whether the caller may see the layer at all is decided before. */
export function seenVersion(layer: LayerVersion, seesAll: boolean): SeenLayer {
  const { description } = layer
  const fields = seenFields(layer, seesAll)
  const names = new Set(fields.map(({ name }) => name))
  return {
    id: layer.layer_id,
    kind: layer.kind,
    geometry_kind: layer.geometry_kind,
    classification: levelsOf(description.classification),
    is_public: description.classification.k === 0,
    publisher: {
      id: layer.organisation_id,
      name: layer.organisation_name ?? layer.organisation_id,
      type: layer.publisher_type,
      homepage: layer.homepage,
      email: layer.email,
    },
    description: seenDescription(description, names),
    fields,
    is_whole: fields.length === layer.columns.length,
    raster_crs: layer.kind === 'raster' ? layer.crs : null,
    rows: layer.rows,
    bounds: boundsOf(layer),
    data_as_of: layer.as_of,
    issued_at: layer.first_issued_at,
    modified_at: layer.published_at,
    versions: [],
    from: { origin: 'published', data_id: layer.data_id, file_sha256: layer.file_sha256 },
  }
}

function seenFields({ columns, description }: LayerVersion, seesAll: boolean): SeenField[] {
  return columns.flatMap(({ name, type, column }) => {
    const said = description.fields.find((field) => field.name === name)
    if (!seesAll && said?.k !== 0) return []
    const { title = { sv: '', en: '' }, unit = '' } = said ?? {}
    return [
      {
        name,
        type,
        column,
        unit,
        title: { sv: title.sv || name, en: title.en || title.sv || name },
        description: said?.description ?? { sv: '', en: '' },
        classification: { ...levelsOf(description.classification), k: levelOf(said?.k ?? null) },
        is_public: description.classification.k === 0 && said?.k === 0,
        suppress_below: isCount(said) && isNumber(type) ? description.suppress_below : null,
      },
    ]
  })
}

function isCount(said: FieldDescription | undefined): boolean {
  return said?.is_count_of_people ?? false
}

function isNumber(type: FieldType): boolean {
  return type === 'integer' || type === 'number'
}

/** Without what would tell of fields that are not seen: the style may be by one of them. */
function seenDescription(description: LayerDescription, names: ReadonlySet<string>): LayerDescription {
  const { style } = description
  const drawnBy = style && style.paint.kind !== 'single' ? [style.paint.field] : []
  const isStyleSeen = drawnBy.every((name) => names.has(name))
  const label = style?.label && names.has(style.label.field) ? style.label : null
  return {
    ...description,
    fields: description.fields.filter(({ name }) => names.has(name)),
    style: style && isStyleSeen ? { ...style, label } : null,
    raster_style: isBandSeen(description, names) ? description.raster_style : null,
  }
}

function isBandSeen({ raster_style }: LayerDescription, names: ReadonlySet<string>): boolean {
  return raster_style?.band == null || names.has(`band_${raster_style.band}`)
}

function levelsOf({ k, r, t }: LayerDescription['classification']): Classification {
  return { k: levelOf(k), r: levelOf(r), t: levelOf(t) }
}

/** What nobody has classified counts as the highest. */
function levelOf(level: number | null): Classification['k'] {
  return level === 0 || level === 1 || level === 2 || level === 3 ? level : 4
}

function boundsOf({ west, south, east, north }: LayerVersion): SeenLayer['bounds'] {
  if (west === null || south === null || east === null || north === null) return null
  return [west, south, east, north]
}
