// Every layer with the version that is worked on: its draft, else what is published, else what was withdrawn. With everything, whoever asks.
import { z } from 'zod'
import { publisherTypes } from '../../../api/contract/catalogue/catalogue_codes.ts'
import { dataColumn, layerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import { dataFacts, personalFinding, versionFacts } from '../../../api/contract/catalogue/publishing.ts'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { fromJson } from '../published_layers.ts'

const workingLayersSql = sqlFile(import.meta.url, './working_layers.sql')

const degrees = z.number().nullable()
const workingRow = z.object({
  layer_id: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string().nullable(),
  source_id: z.string().nullable(),
  has_four_eyes: z.boolean(),
  publisher_type: z.enum(publisherTypes).nullable(),
  homepage: z.string().nullable(),
  email: z.string().nullable(),
  version_id: z.string(),
  number: z.int().nullable(),
  version_state: versionFacts.shape.state,
  description: fromJson(layerDescription),
  as_of: z.string().nullable(),
  edition: z.int(),
  drafted_at: z.string(),
  drafted_by: z.string(),
  returned_because: z.string().nullable(),
  first_issued_at: z.string().nullable(),
  issued_at: z.string().nullable(),
  published_at: z.string().nullable(),
  ended_at: z.string().nullable(),
  standing_version_id: z.string().nullable(),
  standing_data_id: z.string().nullable(),
  standing_number: z.int().nullable(),
  standing_state: z.enum(['published', 'withdrawn']).nullable(),
  data_id: z.string(),
  kind: dataFacts.shape.kind,
  file_name: z.string(),
  file_sha256: z.string(),
  file_bytes: z.number(),
  format: z.string(),
  crs: z.string().nullable(),
  rows: z.int(),
  geometry_kind: dataFacts.shape.geometry_kind,
  west: degrees,
  south: degrees,
  east: degrees,
  north: degrees,
  columns: fromJson(z.array(dataColumn)),
  notes: fromJson(z.array(z.string())),
  findings: fromJson(z.array(personalFinding)),
  made_at: z.string(),
})
export type WorkingLayer = z.infer<typeof workingRow>

export async function workingLayers(asked: Asked, layer_id: string | null = null): Promise<WorkingLayer[]> {
  return asked.rows(workingLayersSql, { layer_id }, workingRow)
}

export async function workingLayer(asked: Asked, layer_id: string): Promise<WorkingLayer | undefined> {
  const [found] = await workingLayers(asked, layer_id)
  return found
}

/** Whether there is something that is not published. */
export function hasDraft({ version_state }: Pick<WorkingLayer, 'version_state'>): boolean {
  return version_state === 'draft' || version_state === 'in_review'
}
