// The addresses of the OGC API, all absolute. They begin with the product's own address, never with that of a request.
const part = encodeURIComponent

/** The collection of the catalogue's records: no layer has this id (data/catalogue/layer_id.ts). */
export const catalogueId = 'catalogue'

export type TileKind = 'vector' | 'map'

export type OgcAddresses = ReturnType<typeof ogcAddresses>

export function ogcAddresses(url: string) {
  const ogc = `${url}/ogc`
  const collection = (id: string) => `${ogc}/collections/${part(id)}`
  /** Of the landing page or of a collection. */
  const tilesOf = (base: string, kind: TileKind) => `${base}${kind === 'map' ? '/map' : ''}/tiles`
  return {
    url,
    landing: ogc,
    conformance: `${ogc}/conformance`,
    api: `${ogc}/api`,
    collections: `${ogc}/collections`,
    collection,
    schema: (id: string) => `${collection(id)}/schema`,
    queryables: (id: string) => `${collection(id)}/queryables`,
    sortables: (id: string) => `${collection(id)}/sortables`,
    items: (id: string) => `${collection(id)}/items`,
    item: (id: string, feature: string | number) => `${collection(id)}/items/${part(String(feature))}`,
    /** Without an id those of everything. */
    styles: (id?: string) => `${id === undefined ? ogc : collection(id)}/styles`,
    tileMatrixSets: `${ogc}/tileMatrixSets`,
    tileMatrixSet: `${ogc}/tileMatrixSets/WebMercatorQuad`,
    /** Without an id those of everything. */
    tilesets: (kind: TileKind, id?: string) => tilesOf(id === undefined ? ogc : collection(id), kind),
  }
}
