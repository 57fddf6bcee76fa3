// What a question is about has to be there: an area of the list, or a place in Sweden that was drawn whole.
import { z } from 'zod'
import type { NewQuestion } from '../../../api/contract/dialogue/question.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'

const areaSql = sqlFile(import.meta.url, '../../cases/assessment/known_area.sql')
const shapeSql = sqlFile(import.meta.url, './drawn_shape.sql')
const shapeRow = z.object({ is_sound: z.boolean(), is_in_sweden: z.boolean() })

export async function demandAbout(
  asked: Asked,
  { area_id, geometry }: Pick<NewQuestion, 'area_id' | 'geometry'>,
): Promise<void> {
  if (area_id !== null) {
    const [found] = await asked.rows(areaSql, { area_id }, z.object({ id: z.string() }))
    if (!found) throw wrong('area_id', `must be the id of a shortage area, and there is none "${area_id}"`)
  }
  if (geometry === null) return
  const [shape] = await asked.rows(shapeSql, { geometry: JSON.stringify(geometry) }, shapeRow).catch(() => [])
  if (!shape?.is_sound) throw wrong('geometry', 'must be a whole shape that does not cross itself')
  if (!shape.is_in_sweden) throw wrong('geometry', 'must lie in Sweden, with longitude before latitude')
}

function wrong(parameter: string, detail: string): AppError {
  return new AppError('bad_input', `${parameter} ${detail}.`, [{ parameter, detail }])
}
