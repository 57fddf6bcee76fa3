// What an application with a certain area would meet at a date: measured, counted and held against the rules.
import { z } from 'zod'
import { lookedArea, lookedOverlap } from '../../../api/contract/cases/application_look.ts'
import { type DrawnArea, geojsonOf } from '../../../api/contract/cases/drawn_area.ts'
import { addressKinds } from '../../../api/contract/vocabulary.ts'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { demandGround } from './demand_ground.ts'

const groundSql = sqlFile(import.meta.url, './look_at_ground.sql')
const addressesSql = sqlFile(import.meta.url, './addresses_within.sql')
const areasSql = sqlFile(import.meta.url, './areas_touched.sql')
const overlapsSql = sqlFile(import.meta.url, './overlapping_applications.sql')
const backboneSql = sqlFile(import.meta.url, './backbone_from_ground.sql')

const groundRow = z.object({
  is_valid: z.boolean(),
  area_m2: z.number(),
  perimeter_m: z.number(),
  corners: z.int(),
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
  in_county_pct: z.number().nullable(),
})
export type Ground = z.infer<typeof groundRow>
const kindRow = z.object({ kind: z.enum(addressKinds).nullable(), addresses: z.int() })
const backboneRow = z.object({ nearest_backbone_m: z.int().nullable() })

export type LookQuestion = {
  readonly geometry: DrawnArea
  readonly journal_number: string | null
  readonly as_of: string
  readonly passed_m: number
  readonly share_pct: number
}

/** Throws AppError('bad_input') where no application could have this area. */
export async function groundOf(asked: Asked, area: DrawnArea): Promise<Ground> {
  const [found] = await asked.rows(groundSql, { geometry: geojsonOf(area) }, groundRow)
  return demandGround(groundRow.parse(found))
}

export async function lookAt(asked: Asked, question: LookQuestion) {
  const { as_of, passed_m, share_pct, journal_number } = question
  const { is_valid: _, ...ground } = await groundOf(asked, question.geometry)
  const geometry = geojsonOf(question.geometry)
  const kinds = await asked.rows(addressesSql, { geometry }, kindRow)
  const areas = await asked.rows(areasSql, { geometry, as_of, passed_m, share_pct }, lookedArea)
  const overlaps = await asked.rows(overlapsSql, { geometry, as_of, journal_number }, lookedOverlap)
  const [backbone] = await asked.rows(backboneSql, { geometry, as_of }, backboneRow)
  return {
    ...ground,
    addresses: kinds.reduce((sum, { addresses }) => sum + addresses, 0),
    kinds,
    areas,
    overlaps,
    nearest_backbone_m: backbone?.nearest_backbone_m ?? null,
  }
}
export type Look = Awaited<ReturnType<typeof lookAt>>
