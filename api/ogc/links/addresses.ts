// The addresses of the OGC API, all absolute. They begin with the product's own address, never with that of a request.
const part = encodeURIComponent

export type OgcAddresses = ReturnType<typeof ogcAddresses>

export function ogcAddresses(url: string) {
  const ogc = `${url}/ogc`
  const collection = (id: string) => `${ogc}/collections/${part(id)}`
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
  }
}
