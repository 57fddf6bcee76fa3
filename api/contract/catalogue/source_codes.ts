// The codes of registered sources, each with the words people read. Without zod, for the pages.
import type { Words } from '../vocabulary.ts'

export const sourceKinds = ['folder', 'ogc_api_features', 'wfs', 'arcgis_rest'] as const
export type SourceKind = (typeof sourceKinds)[number]
export const sourceKindWords: Readonly<Record<SourceKind, Words>> = {
  folder: { sv: 'Mapp med filer', en: 'Folder of files' },
  ogc_api_features: { sv: 'OGC API Features', en: 'OGC API Features' },
  wfs: { sv: 'WFS', en: 'WFS' },
  arcgis_rest: { sv: 'ArcGIS REST', en: 'ArcGIS REST' },
}

/** Where the metadata of a source’s layers is, besides in the source itself. */
export const metadataKinds = ['csw', 'waf'] as const
export type MetadataKind = (typeof metadataKinds)[number]
export const metadataKindWords: Readonly<Record<MetadataKind, Words>> = {
  csw: { sv: 'Katalogtjänst (CSW)', en: 'Catalogue service (CSW)' },
  waf: { sv: 'Mapp på webben (WAF)', en: 'Web-accessible folder (WAF)' },
}

export const sourceSchedules = ['manual', 'daily', 'weekly', 'monthly'] as const
export type SourceSchedule = (typeof sourceSchedules)[number]
export const sourceScheduleWords: Readonly<Record<SourceSchedule, Words>> = {
  manual: { sv: 'När någon ber om det', en: 'When somebody asks' },
  daily: { sv: 'Varje dag', en: 'Daily' },
  weekly: { sv: 'Varje vecka', en: 'Weekly' },
  monthly: { sv: 'Varje månad', en: 'Monthly' },
}

export const sourceLayerStates = ['offered', 'approved', 'left_out', 'gone'] as const
