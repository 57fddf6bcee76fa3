// The orders that the list of areas may have in the address: any column of its table, and a few that the first page offers.
import type { Municipality } from '../../../api/contract/municipality.ts'
import type { ShortageArea } from '../../../api/contract/shortage_area.ts'

export const areaColumnKeys = [
  'name',
  'id',
  'municipality_name',
  'municipality_code',
  'status',
  'is_remaining',
  'status_since',
  'addresses',
  'addresses_connected',
  'addresses_passed',
  'fibre_share_pct',
  'applications',
  'application_stage',
  'backbone_projects',
  'nearest_backbone_m',
] as const satisfies readonly (keyof ShortageArea)[]
export type AreaColumn = (typeof areaColumnKeys)[number]
/** `-` descends. */
export type ListSort = AreaColumn | `-${AreaColumn}`

export const listSorts = [
  '-addresses',
  'name',
  'municipality_name',
  'nearest_backbone_m',
  'status_since',
] as const satisfies readonly ListSort[]

export const defaultSort: ListSort = '-addresses'

export function readSort(said: string | null): ListSort {
  return (
    areaColumnKeys.flatMap((key) => [key, `-${key}`] as const).find((sort) => sort === said) ?? defaultSort
  )
}

/** The same of the table of municipalities. */
export const municipalityColumnKeys = [
  'name',
  'code',
  'shortage_areas',
  'remaining',
  'untouched',
  'applied',
  'in_progress',
  'connected',
  'applications_in_queue',
  'addresses_in_shortage_areas',
  'addresses_with_access',
  'fibre_share_pct',
] as const satisfies readonly (keyof Municipality)[]
export type MunicipalityColumn = (typeof municipalityColumnKeys)[number]
export type MunicipalitySort = MunicipalityColumn | `-${MunicipalityColumn}`

export const defaultMunicipalitySort: MunicipalitySort = '-remaining'

export function readMunicipalitySort(said: string | null): MunicipalitySort {
  return (
    municipalityColumnKeys.flatMap((key) => [key, `-${key}`] as const).find((sort) => sort === said) ??
    defaultMunicipalitySort
  )
}
