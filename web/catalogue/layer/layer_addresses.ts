// Where a layer is, for programs: the addresses of this installation, whole, so that they can be pasted anywhere.
import type { DownloadFormat } from '../../../api/contract/catalogue/catalogue_codes.ts'
import type { Layer } from '../../../api/contract/catalogue/layer.ts'

/** What of a layer a file shall have; undefined is all of it. */
export type Part = {
  readonly bbox?: readonly number[] | undefined
  readonly fields?: readonly string[] | undefined
  readonly as_of?: string | undefined
  readonly version?: number | undefined
}

export function downloadAddress(origin: string, id: string, format: DownloadFormat, part: Part = {}): string {
  const query = new URLSearchParams({ format })
  if (part.bbox) query.set('bbox', part.bbox.map((degrees) => degrees.toFixed(5)).join())
  if (part.fields) query.set('fields', part.fields.join())
  if (part.as_of) query.set('as_of', part.as_of)
  if (part.version !== undefined) query.set('version', String(part.version))
  return `${api(origin, id)}/download?${query.toString().replaceAll('%2C', ',')}`
}

export function featuresAddress(origin: string, id: string): string {
  return `${api(origin, id)}/features`
}

/** For programs that know the OGC API. */
export function collectionAddress(origin: string, id: string): string {
  return `${origin}/ogc/collections/${encodeURIComponent(id)}`
}

export function tilesAddress(origin: string, { id, kind }: Pick<Layer, 'id' | 'kind'>): string {
  return `${origin}/tiles/${encodeURIComponent(id)}/{z}/{x}/{y}.${kind === 'raster' ? 'png' : 'mvt'}`
}

export function pageAddress(origin: string, id: string): string {
  return `${origin}/lager/${encodeURIComponent(id)}`
}

/** The same layer as others describe it. */
export function recordAddresses(origin: string, { id, kind }: Pick<Layer, 'id' | 'kind'>) {
  const one = encodeURIComponent(id)
  return [
    { name: 'ogc', href: collectionAddress(origin, id) },
    { name: 'iso', href: `${origin}/datasets/iso/${one}.xml` },
    { name: 'dcat', href: `${origin}/datasets/dcat` },
    { name: 'json_ld', href: `${origin}/datasets/${one}.jsonld` },
    ...(kind === 'table'
      ? []
      : [
          { name: 'tilejson' as const, href: `${origin}/tiles/${one}.json` },
          { name: 'style' as const, href: `${api(origin, id)}/style` },
          { name: 'sld' as const, href: `${api(origin, id)}/style?format=sld` },
        ]),
    { name: 'api', href: api(origin, id) },
    { name: 'docs', href: `${origin}/docs` },
  ] as const
}

function api(origin: string, id: string): string {
  return `${origin}/api/v1/layers/${encodeURIComponent(id)}`
}
