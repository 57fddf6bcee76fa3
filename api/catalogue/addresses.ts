// The addresses that catalogue records name, all of them absolute. They begin with the product's own address, never with that of a request: whoever
// harvests through another name or a proxy gets the same identifiers.
import type { DownloadFormat } from '../contract/catalogue/catalogue_codes.ts'
import type { CommentFormat } from '../contract/dialogue/dialogue_codes.ts'
import { pathOf } from '../contract/page_paths.ts'

export type Addresses = ReturnType<typeof addressesOf>

export function addressesOf(url: string) {
  const part = encodeURIComponent
  return {
    start: `${url}/`,
    dcat: `${url}/datasets/dcat`,
    news: `${url}/datasets/news.atom`,
    iso_folder: `${url}/datasets/iso/`,
    sitemap: `${url}/sitemap.xml`,
    api: `${url}/api/v1`,
    api_description: `${url}/openapi.json`,
    api_documentation: `${url}/docs`,
    tiles: `${url}/tiles`,
    ogc_api: `${url}/ogc`,
    ogc_api_description: `${url}/ogc/api`,
    ogc_collection: (id: string) => `${url}/ogc/collections/${part(id)}`,
    catalogue_page: `${url}/lager`,
    page: (id: string) => `${url}/lager/${part(id)}`,
    iso: (id: string) => `${url}/datasets/iso/${part(id)}.xml`,
    json_ld: (id: string) => `${url}/datasets/${part(id)}.jsonld`,
    layer: (id: string) => `${url}/api/v1/layers/${part(id)}`,
    tile_json: (id: string) => `${url}/tiles/${part(id)}.json`,
    download: (id: string, format: DownloadFormat, version?: number) =>
      `${url}/api/v1/layers/${part(id)}/download?format=${format}${version === undefined ? '' : `&version=${version}`}`,
    question: (id: string) => `${url}${pathOf('question', id)}`,
    comments: (id: string, format: CommentFormat) =>
      `${url}/api/v1/questions/${part(id)}/comments?format=${format}`,
    /** What the catalogue tells of: a fragment of its document, so that the address leads to what is said of it. */
    thing: (...names: readonly string[]) => `${url}/datasets/dcat#${names.map(part).join('/')}`,
  }
}
