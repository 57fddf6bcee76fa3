// A layer that is worked on, as its publisher is told of it.
import { blockersOf } from '../../../data/catalogue/blockers.ts'
import { withheldByFourEyes } from '../../../data/catalogue/life/four_eyes.ts'
import { layerVersions } from '../../../data/catalogue/working/layer_versions.ts'
import { hasDraft, type WorkingLayer } from '../../../data/catalogue/working/working_layers.ts'
import type { Actor } from '../../access/permissions.ts'
import { byOf } from '../../access/permissions.ts'
import { scoreOf } from '../../catalogue/score/score_of.ts'
import type { LayerState } from '../../contract/catalogue/catalogue_codes.ts'
import type { DataFacts, Draft, OwnLayer } from '../../contract/catalogue/publishing.ts'
import type { RasterLook } from '../../contract/catalogue/raster_facts.ts'
import type { LayerScore } from '../../contract/catalogue/score.ts'
import { seenVersion } from '../../layers/published_layers.ts'
import { seenRaster } from '../../layers/seen_raster.ts'
import type { Product } from '../../product.ts'

export function answeredOwnLayer(layer: WorkingLayer): OwnLayer {
  const { score_pct, stars } = scoreOfDraft(layer)
  return {
    ...named(layer),
    state: stateOf(layer),
    has_draft: hasDraft(layer),
    is_in_review: layer.version_state === 'in_review',
    title: layer.description.title,
    kind: layer.kind,
    rows: layer.rows,
    changed_at: layer.drafted_at,
    score_pct,
    stars,
    blockers: blockersOf(layer).length,
    source_id: layer.source_id,
  }
}

export async function answeredDraft(
  { database, folder }: Pick<Product, 'database' | 'folder'>,
  actor: Actor,
  layer: WorkingLayer,
): Promise<Draft> {
  const blockers = blockersOf(layer)
  const isPublished = layer.version_state === 'published'
  return {
    ...named(layer),
    state: stateOf(layer),
    version: {
      number: layer.number,
      state: layer.version_state,
      as_of: layer.as_of,
      issued_at: layer.issued_at,
      published_at: layer.published_at,
      ended_at: layer.ended_at,
      rows: layer.rows,
    },
    has_draft: hasDraft(layer),
    edition: layer.edition,
    description: layer.description,
    data: { ...factsOf(layer), raster: await rasterLookOf(folder, layer) },
    findings: layer.findings,
    blockers,
    score: scoreOfDraft(layer),
    has_four_eyes: layer.has_four_eyes,
    may_publish:
      !isPublished && blockers.length === 0 && withheldByFourEyes(layer, byOf(actor).actor) === undefined,
    returned_because: layer.returned_because,
    versions: await layerVersions(database, layer.layer_id),
  }
}

function named({ layer_id: id, organisation_id, organisation_name }: WorkingLayer) {
  return { id, organisation_id, organisation_name: organisation_name ?? organisation_id }
}

/** What the public meets comes before what is being worked on. */
export function stateOf({ standing_state, version_state }: WorkingLayer): LayerState {
  return standing_state ?? (version_state === 'in_review' ? 'in_review' : 'draft')
}

/** Of what everybody would see, once the layer is classified as public; until then of all that is there. */
function scoreOfDraft(layer: WorkingLayer): LayerScore {
  return scoreOf(seenVersion(layer, layer.description.classification.k !== 0))
}

function factsOf(layer: WorkingLayer): Omit<DataFacts, 'raster'> {
  const { west, south, east, north } = layer
  const bounds =
    west === null || south === null || east === null || north === null ? null : [west, south, east, north]
  return {
    id: layer.data_id,
    kind: layer.kind,
    file_name: layer.file_name,
    file_bytes: layer.file_bytes,
    format: layer.format,
    crs: layer.crs,
    rows: layer.rows,
    geometry_kind: layer.geometry_kind,
    bounds,
    columns: layer.columns.map(({ name, type }) => ({ name, type })),
    notes: layer.notes,
    made_at: layer.made_at,
  }
}

async function rasterLookOf(folder: Product['folder'], layer: WorkingLayer): Promise<RasterLook | null> {
  const raster = await seenRaster({ folder }, seenVersion(layer, true))
  if (!raster) return null
  const { width, height, bands, reading, nodata, class_values, palette } = raster.facts
  return { width, height, bands, reading, nodata, class_values, palette }
}
