// The registers as plain rows: the columns of the exchange format, geometry in metres (EPSG:3006).
import type {
  ApplicationStatus,
  AreaStatus,
  addressKinds,
  BackboneStatus,
  connectionPointKinds,
  coverageStates,
  coverageTechnologies,
} from '../../api/contract/vocabulary.ts'

export type Position = readonly [easting: number, northing: number]
export type Point = { readonly type: 'Point'; readonly coordinates: Position }
export type Line =
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }
export type Surface =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] }

/** ISO 8601: dates compare as text. */
export type IsoDate = string

export type Municipality = { readonly code: string; readonly name: string; readonly geometry: Surface }
export type ShortageArea = {
  readonly id: string
  readonly name: string
  readonly municipality_code: string | null
  readonly listed_from: IsoDate | null
  readonly listed_to: IsoDate | null
  readonly geometry: Surface
}
export type Address = {
  readonly id: string
  readonly municipality_code: string | null
  readonly kind: (typeof addressKinds)[number] | null
  readonly label: string | null
  readonly geometry: Point
}
export type Coverage = {
  readonly address_id: string
  readonly technology: (typeof coverageTechnologies)[number]
  readonly state: (typeof coverageStates)[number]
  readonly operator: string | null
  readonly valid_from: IsoDate
  readonly valid_to: IsoDate | null
}
export type BackboneProject = {
  readonly id: string
  readonly name: string
  readonly owner: string | null
  readonly funding: string | null
  readonly geometry: Line
}
export type BackboneEvent = {
  readonly project_id: string
  readonly status: BackboneStatus
  readonly date: IsoDate
  readonly note: string | null
}
export type ConnectionPoint = {
  readonly id: string
  readonly project_id: string
  readonly kind: (typeof connectionPointKinds)[number] | null
  readonly in_service_from: IsoDate | null
  readonly geometry: Point
}
export type Application = {
  readonly id: string
  readonly association_name: string
  readonly association_number: string | null
  readonly applied_sek: number | null
  readonly granted_sek: number | null
  readonly geometry: Surface
}
export type ApplicationEvent = {
  readonly application_id: string
  readonly status: ApplicationStatus
  readonly date: IsoDate
  readonly note: string | null
}

export type Region = {
  readonly municipalities: readonly Municipality[]
  readonly shortage_areas: readonly ShortageArea[]
  readonly addresses: readonly Address[]
  readonly coverage: readonly Coverage[]
  readonly backbone_projects: readonly BackboneProject[]
  readonly backbone_events: readonly BackboneEvent[]
  readonly connection_points: readonly ConnectionPoint[]
  readonly applications: readonly Application[]
  readonly application_events: readonly ApplicationEvent[]
}

export type Settings = {
  readonly as_of: IsoDate
  readonly passed_m: number
  readonly share_pct: number
}

export type AreaAnswer = {
  readonly id: string
  readonly municipality_code: string | null
  readonly status: AreaStatus
  readonly is_remaining: boolean
  readonly addresses: number
  readonly addresses_connected: number
  readonly addresses_passed: number
  readonly fibre_share_pct: number | null
  readonly applications: number
  readonly backbone_projects: number
  readonly nearest_backbone_m: number | null
  readonly application_stage: ApplicationStatus | null
  readonly status_since: IsoDate | null
}

export type Indicators = {
  readonly shortage_areas: number
  readonly connected: number
  readonly in_progress: number
  readonly applied: number
  readonly untouched: number
  readonly remaining: number
  readonly unconnected: number
  readonly applications_in_queue: number
  readonly addresses_in_shortage_areas: number
  readonly addresses_with_access: number
  readonly fibre_share_pct: number | null
}

export type StatusChange = {
  readonly area_id: string
  readonly date: IsoDate
  readonly from_status: AreaStatus | null
  readonly to_status: AreaStatus | null
  readonly rule: AreaStatus | 'listing'
}
