// Registered sources: whole services or folders whose layers become layers of the catalogue without being uploaded.
import { z } from 'zod'
import { oneLine, slug } from '../body_values.ts'
import { asParameter, pageParameters } from '../question.ts'
import { fieldTypes } from './catalogue_codes.ts'
import { metadataKinds, sourceKinds, sourceLayerStates, sourceSchedules } from './source_codes.ts'

export const source = z.object({
  id: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string(),
  title: z.string(),
  kind: z.enum(sourceKinds),
  /** An address, or the name of a folder below the organisation’s own in the data folder’s `sources`. */
  address: z.string(),
  metadata: z.object({ kind: z.enum(metadataKinds), address: z.string() }).nullable(),
  schedule: z.enum(sourceSchedules),
  created_at: z.string(),
  refreshed_at: z.string().nullable(),
  /** Whether it is being refreshed, or waits for its turn. */
  state: z.enum(['idle', 'waiting', 'refreshing']),
  /** Layers whose data has been taken in, of those to be; null while that is not known. */
  progress: z.object({ done: z.int(), total: z.int() }).nullable(),
  /** What the last refreshing found wrong with the source as a whole. */
  problems: z.array(z.string()),
  layers: z.object({
    offered: z.int(),
    approved: z.int(),
    left_out: z.int(),
    gone: z.int(),
    /** Of whichever state. */
    with_problem: z.int(),
  }),
})
export type Source = z.infer<typeof source>
export const sources = z.object({ items: z.array(source), total: z.int() })
export const sourcesQuery = z.strictObject({ ...pageParameters, ...asParameter })

const address = z.string().trim().min(1).max(2000)
const said = {
  title: oneLine(200),
  address,
  metadata: z
    .strictObject({ kind: z.enum(metadataKinds), address })
    .nullable()
    .default(null),
  schedule: z.enum(sourceSchedules),
}
export const newSource = z.strictObject({ organisation: slug, kind: z.enum(sourceKinds), ...said })
export const changedSource = z.strictObject(said)
export type ChangedSource = z.infer<typeof changedSource>

export const sourceLayer = z.object({
  /** As the source calls it. */
  name: z.string(),
  title: z.string(),
  state: z.enum(sourceLayerStates),
  /** The layer of the catalogue that it became. */
  layer_id: z.string().nullable(),
  metadata_id: z.string().nullable(),
  /** Where its metadata says that it is in the national portal already. */
  known_elsewhere_as: z.string().nullable(),
  /** Of the data that was taken in last; null before. */
  columns: z.array(z.object({ name: z.string(), type: z.enum(fieldTypes) })).nullable(),
  /** What of the description the source says. */
  says: z.array(z.string()),
  checked_at: z.string().nullable(),
  /** What somebody has to look at. */
  problem: z.string().nullable(),
  /** What its metadata and style say that has no place here: nothing has to be done about it. */
  notes: z.array(z.string()),
})
export type SourceLayer = z.infer<typeof sourceLayer>
export const sourceLayersOfSource = z.object({ items: z.array(sourceLayer), total: z.int() })
export const sourceLayersQuery = z.strictObject({
  layer_state: z.enum(sourceLayerStates).optional(),
  ...pageParameters,
  ...asParameter,
})

/** What one refreshing came to. */
export const sourceRefresh = z.object({
  refreshed_at: z.string(),
  /** How many layers were to be taken in. */
  approved: z.int(),
  /** Of the source as a whole. */
  problems: z.array(z.string()),
  /** Of its layers, by their titles; those that are left out do not count. */
  layer_problems: z.array(z.object({ problem: z.string(), layers: z.array(z.string()) })),
})
export type SourceRefresh = z.infer<typeof sourceRefresh>
export const sourceRefreshes = z.object({ items: z.array(sourceRefresh), total: z.int() })
export const sourceRefreshesQuery = z.strictObject({ ...pageParameters, ...asParameter })

const decided = z.enum(['approved', 'left_out'])
export const decidedLayer = z.strictObject({ state: decided })
/** Without names: all that are offered and not decided yet. */
export const decidedLayers = z.strictObject({
  state: decided,
  names: z.array(z.string().min(1).max(500)).min(1).max(10_000).exactOptional(),
})
export const layersDecided = z.object({ decided: z.int(), source })

export const allowedHost = z.object({ host: z.string(), allowed_at: z.string() })
export const allowedHosts = z.object({ items: z.array(allowedHost), total: z.int() })
export const allowedHostsQuery = z.strictObject({ ...pageParameters, ...asParameter })
