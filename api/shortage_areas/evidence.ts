// Why an area has its status: each rule tried, in order, with the numbers compared and the records that decided it.
import { z } from 'zod'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Sight } from '../access/public_fields.ts'
import type { Evidence } from '../contract/shortage_area.ts'
import { type AreaStatus, areaStatuses, type RegisterName } from '../contract/vocabulary.ts'
import type { Product } from '../product.ts'
import type { Question } from '../question.ts'
import { seesDistance } from './visible_area.ts'

export type AreaNumbers = {
  readonly id: string
  readonly status: AreaStatus | null
  readonly addresses: number
  readonly addresses_connected: number
  readonly addresses_with_access: number
  readonly fibre_share_pct: number | null
  readonly points_in_service: number
  readonly backbone_projects: number
  readonly nearest_backbone_m?: number | null | undefined
  readonly applications: number
}

const pointsSql = sqlFile(import.meta.url, './evidence_points.sql')
const projectsSql = sqlFile(import.meta.url, './evidence_projects.sql')
const applicationsSql = sqlFile(import.meta.url, './evidence_applications.sql')

const pointRow = z.object({
  id: z.string(),
  project_id: z.string(),
  kind: z.string().nullable(),
  in_service_from: z.string().nullable(),
})
const projectRow = z.object({
  id: z.string(),
  name: z.string(),
  owner: z.string().nullable(),
  funding: z.string().nullable(),
  status: z.string(),
  status_since: z.string(),
  points_in_area: z.int(),
  is_crossed_by_line: z.boolean(),
})
const applicationRow = z.object({
  id: z.string(),
  association_name: z.string(),
  association_number: z.string().nullable(),
  applied_sek: z.coerce.number().nullable(),
  granted_sek: z.coerce.number().nullable(),
  status: z.string(),
  status_since: z.string(),
  is_live: z.boolean(),
  addresses_covered: z.int(),
  shared_m2: z.number().nullable(),
})

/** The rules are tried in order until one holds; an area that is not listed has nothing tried. */
export async function evidenceOf(
  product: Product,
  area: AreaNumbers,
  { question, sight }: { question: Question; sight: Sight },
): Promise<Evidence[]> {
  if (area.status === null) return []
  const tried = areaStatuses.slice(0, areaStatuses.indexOf(area.status) + 1)
  const asked = { id: area.id, as_of: question.as_of }
  const evidenceByRule: Record<AreaStatus, () => Promise<Omit<Evidence, 'rule' | 'held'>>> = {
    connected: async () => ({
      measures: {
        connection_points_in_service: area.points_in_service,
        addresses: area.addresses,
        addresses_connected: area.addresses_connected,
        addresses_with_access: area.addresses_with_access,
        fibre_share_pct: area.fibre_share_pct,
        share_pct: question.share_pct,
        passed_m: question.passed_m,
      },
      records: [
        ...pointsInService(
          await product.database.rows(pointsSql, { id: area.id }, pointRow),
          question,
          sight,
        ),
        ...coverageCounts(area),
      ],
    }),
    in_progress: async () => ({
      measures: {
        backbone_projects: area.backbone_projects,
        ...(seesDistance(sight) ? { nearest_backbone_m: area.nearest_backbone_m ?? null } : {}),
      },
      records: (await product.database.rows(projectsSql, asked, projectRow)).map((project) =>
        reachAsSeen(record('backbone-projects', project, sight), sight),
      ),
    }),
    applied: async () => {
      const found = await product.database.rows(applicationsSql, asked, applicationRow)
      return {
        measures: {
          applications: area.applications,
          addresses: area.addresses,
          applications_not_live: found.filter(({ is_live }) => !is_live).length,
        },
        records: found.map((application) => record('applications', application, sight)),
      }
    },
    untouched: async () => ({ measures: {}, records: [] }),
  }
  return Promise.all(
    tried.map(async (rule) => ({ rule, held: rule === area.status, ...(await evidenceByRule[rule]()) })),
  )
}

/** Points that are in service; where points are not public, only how many they are. */
function pointsInService(points: z.infer<typeof pointRow>[], question: Question, sight: Sight) {
  const inService = points.filter(
    ({ in_service_from }) => in_service_from !== null && in_service_from <= question.as_of,
  )
  if (sight.sees('connection-points', 'id'))
    return inService.map((point) => record('connection-points', point, sight))
  return inService.length > 0 ? [{ register: 'connection-points', count: inService.length }] : []
}

/** Single addresses' coverage shows only as counts. */
function coverageCounts(area: AreaNumbers) {
  if (area.addresses_with_access === 0) return []
  const addresses_passed = area.addresses_with_access - area.addresses_connected
  return [
    {
      register: 'coverage',
      count: area.addresses_with_access,
      addresses_connected: area.addresses_connected,
      addresses_passed,
    },
  ]
}

/** How a project reaches an area tells where its points are. */
function reachAsSeen(project: Record<string, unknown> & { register: string }, sight: Sight) {
  if (seesDistance(sight)) return project
  const { points_in_area: _, is_crossed_by_line: __, ...rest } = project
  return { ...rest, register: project.register }
}

function record(register: RegisterName, row: Record<string, unknown>, sight: Sight) {
  return { register, ...sight.visible(register, row) }
}
