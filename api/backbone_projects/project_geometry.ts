// Where a project runs and its points lie: asked only for callers who see the backbone's geometry.
import { z } from 'zod'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Sight } from '../access/public_fields.ts'
import { connectionPoint } from '../contract/backbone_project.ts'
import { geojsonText } from '../geojson.ts'
import type { Product } from '../product.ts'
import { seesDistance } from '../shortage_areas/visible_area.ts'

const geometrySql = sqlFile(import.meta.url, './get_backbone_project.sql')
const pointsSql = sqlFile(import.meta.url, './project_points.sql')

const geometryRow = z.object({ geometry: geojsonText })
const pointRow = connectionPoint.extend({ geometry: geojsonText })

type Asked = { readonly id: string; readonly as_of: string }

/** Route, points and how many they are; nothing for a caller who may not see them. */
export async function projectGeometry(
  product: Product,
  asked: Asked,
  { sight, signal }: { sight: Sight; signal: AbortSignal },
) {
  if (!seesDistance(sight)) return {}
  const [found] = await product.database.rows(geometrySql, { id: asked.id }, geometryRow, signal)
  const points = await product.database.rows(pointsSql, asked, pointRow, signal)
  return {
    points: points.length,
    points_in_service: points.filter(({ is_in_service }) => is_in_service).length,
    connection_points: points.map((point) =>
      connectionPoint.parse(sight.visible('connection-points', point)),
    ),
    ...(found ? { geometry: found.geometry } : {}),
  }
}
