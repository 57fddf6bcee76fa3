// All features of a layer of ArcGIS, in a steady order, page by page or, where the server cannot page, by ranges of their ids.
import { AppError } from '../../../../api/contract/problem.ts'
import type { Web } from '../../fetch/web.ts'
import type { FeatureFile } from '../feature_file.ts'
import { type ArcgisLayer, counted, featurePage, objectIds } from './arcgis_documents.ts'
import { asGeojson, keptFields } from './as_geojson.ts'
import { askArcgis } from './ask_arcgis.ts'

type Bringing = { readonly web: Web; readonly address: string; readonly layer: ArcgisLayer }

const most = 1000

/** The CRS in which they came. */
export async function bringFeatures(bringing: Bringing, file: FeatureFile): Promise<string> {
  const { layer } = bringing
  const total = await count(bringing)
  const pages = layer.advancedQueryCapabilities?.supportsPagination
    ? byOffset(bringing, total)
    : byIds(bringing)
  const fields = keptFields(layer.fields)
  let crs: string | undefined
  for await (const { features, spatialReference } of pages) {
    const code = spatialReference?.latestWkid ?? spatialReference?.wkid
    if (code) crs ??= `EPSG:${code === 102100 ? 3857 : code}`
    await file.add(features.map((feature) => asGeojson(feature, fields)))
  }
  if (file.features !== total)
    throw new AppError(
      'bad_input',
      `The source says that it has ${total} features and gave ${file.features}. The layer was not taken in.`,
    )
  return crs ?? 'EPSG:3006'
}

function ask({ web, address, layer }: Bringing, parameters: Readonly<Record<string, string>>) {
  const all = {
    where: '1=1',
    outFields: '*',
    outSR: '3006',
    returnGeometry: layer.geometryType === '' ? 'false' : 'true',
    returnZ: 'false',
    returnM: 'false',
  }
  return askArcgis(web, `${address}/query`, { parameters: { ...all, ...parameters }, shape: featurePage })
}

async function count({ web, address }: Bringing): Promise<number> {
  const parameters = { where: '1=1', returnCountOnly: 'true' }
  return (await askArcgis(web, `${address}/query`, { parameters, shape: counted })).count
}

async function* byOffset(bringing: Bringing, total: number) {
  const { layer } = bringing
  const size = Math.min(layer.maxRecordCount ?? most, most)
  const id = idField(layer)
  const order: Record<string, string> = id === '' ? {} : { orderByFields: id }
  let offset = 0
  while (offset < total) {
    const page = await ask(bringing, {
      ...order,
      resultOffset: String(offset),
      resultRecordCount: String(size),
    })
    // A server may give fewer than it was asked for; none at all would go on forever.
    if (page.features.length === 0) return
    offset += page.features.length
    yield page
  }
}

async function* byIds(bringing: Bringing) {
  const { web, address, layer } = bringing
  const id = idField(layer)
  if (id === '')
    throw new AppError('bad_input', 'The server can neither page nor number the features of this layer.')
  const parameters = { where: '1=1', returnIdsOnly: 'true' }
  const found = await askArcgis(web, `${address}/query`, { parameters, shape: objectIds })
  const ids = [...(found.objectIds ?? [])].sort((one, other) => one - other)
  const size = Math.min(layer.maxRecordCount ?? most, most)
  for (let from = 0; from < ids.length; from += size) {
    const these = ids.slice(from, from + size)
    yield await ask(bringing, { where: `${id} >= ${these[0]} AND ${id} <= ${these.at(-1)}` })
  }
}

/** From the server's own words, and into its own question: a name that is none is not repeated to it. */
function idField({ objectIdField, fields }: ArcgisLayer): string {
  const name = objectIdField || fields.find(({ type }) => type === 'esriFieldTypeOID')?.name || ''
  return /^\w+(\.\w+)*$/.test(name) ? name : ''
}
