// The backbone projects at a date, as the caller may see them: filters, sorting and answers work on nothing else.
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Sight } from '../access/public_fields.ts'
import { type BackboneProject, backboneProject } from '../contract/backbone_project.ts'
import type { BackboneStatus } from '../contract/vocabulary.ts'
import type { Product } from '../product.ts'
import { seesDistance } from '../shortage_areas/visible_area.ts'

const sql = sqlFile(import.meta.url, './backbone_projects_at.sql')

type Asked = {
  readonly as_of: string
  readonly id?: string | undefined
  readonly status?: BackboneStatus | undefined
  readonly is_under_way?: 'true' | 'false' | undefined
  readonly area?: string | undefined
  readonly q?: string | undefined
}

export async function backboneProjectsAt(
  product: Product,
  asked: Asked,
  { sight, signal }: { sight: Sight; signal: AbortSignal },
): Promise<BackboneProject[]> {
  const parameters = {
    as_of: asked.as_of,
    id: asked.id ?? null,
    status: asked.status ?? null,
    is_under_way: asked.is_under_way ?? null,
    q: asked.q ?? null,
  }
  const rows = await product.database.rows(sql, parameters, backboneProject, signal)
  const seen = rows.map((row) =>
    reachAsSeen(backboneProject.parse(sight.visible('backbone-projects', row)), sight),
  )
  const { area } = asked
  return area === undefined ? seen : seen.filter((project) => project.shortage_area_ids?.includes(area))
}

/**
 * Which areas a project reaches tells where it runs. Of a project under way the rules say so for everybody; of the others only
 * who sees the backbone's geometry may know.
 */
function reachAsSeen(project: BackboneProject, sight: Sight): BackboneProject {
  if (project.is_under_way || seesDistance(sight)) return project
  const { shortage_area_ids: _, ...rest } = project
  return rest
}
