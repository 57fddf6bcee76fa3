// A source of any kind, opened.
import type { SourceKind } from '../../../api/contract/catalogue/source_codes.ts'
import { openArcgisRest } from './arcgis_rest/arcgis_rest.ts'
import { openFolder } from './folder/folder.ts'
import { openOgcApiFeatures } from './ogc_api_features/ogc_api_features.ts'
import type { OpenedSource, SourcePlace } from './source_kind.ts'
import { openWfs } from './wfs/wfs.ts'

const openers: Readonly<Record<SourceKind, (place: SourcePlace) => OpenedSource>> = {
  folder: openFolder,
  ogc_api_features: openOgcApiFeatures,
  wfs: openWfs,
  arcgis_rest: openArcgisRest,
}

export function openSource(kind: SourceKind, place: SourcePlace): OpenedSource {
  return openers[kind](place)
}
