import { type VersionFacts, versionFacts } from '../../../api/contract/catalogue/publishing.ts'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'

const versionsSql = sqlFile(import.meta.url, './layer_versions.sql')

/** Every version of a layer in whichever state, its draft first and then the newest. */
export async function layerVersions(asked: Asked, layer_id: string): Promise<VersionFacts[]> {
  return asked.rows(versionsSql, { layer_id }, versionFacts)
}
