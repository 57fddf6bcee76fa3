// A source that speaks OGC API Features: landing page → collections → items, page by page along the links `next`.
import { join } from 'node:path'
import { AppError } from '../../../../api/contract/problem.ts'
import { gathered } from '../../fetch/gathered.ts'
import { hostOf, webUrl } from '../../fetch/host.ts'
import { readJson, withParameters } from '../../fetch/read_json.ts'
import type { Web } from '../../fetch/web.ts'
import { elementsOf } from '../../text/json_parts.ts'
import { featureFile } from '../feature_file.ts'
import { layerPlaces } from '../places.ts'
import { blankLayer, type OfferedLayer, type OpenedSource, type SourcePlace } from '../source_kind.ts'
import { type Collection, collections, crs3006, itemsPage, landing, type OgcLink } from './ogc_documents.ts'

const service = 'OGC API Features'
const json = 'application/json'
const pageSize = '1000'
const pagesAtMost = 20_000

export function openOgcApiFeatures({ address, web }: SourcePlace): OpenedSource {
  let asked: Promise<Collection[]> | undefined
  const known = () => {
    asked ??= everyCollection(web, address)
    return asked
  }
  return {
    async offer() {
      const found = await known()
      const features = found.filter(({ itemType }) => itemType === 'feature')
      const others = found.length - features.length
      return {
        layers: features.map(offered),
        problems:
          others === 0
            ? []
            : [`${others} collections hold something else than features, and are not offered.`],
      }
    },

    async bring(name, folder) {
      const found = (await known()).find(({ id }) => id === name)
      if (!found) throw new AppError('not_found', `The source no longer has a collection ${name}.`)
      const file = join(folder, 'layer.geojsonl')
      const crs = await bringItems(web, found, file)
      return { file, file_name: `${name}.geojsonl`, crs, layer: null }
    },
  }
}

function offered({ id, title, description, keywords, links }: Collection): OfferedLayer {
  const metadata_addresses = links
    .filter(({ rel, type }) => rel === 'describedby' && /xml/.test(type))
    .map(({ href }) => href)
  return { ...blankLayer, name: id, title: title || id, abstract: description, keywords, metadata_addresses }
}

async function everyCollection(web: Web, address: string): Promise<Collection[]> {
  const start = await web.text(withParameters(address, { f: 'json' }), json)
  const said = readJson(start, landing, service)
  const data = said.links.find(({ rel }) => rel === 'data' || rel.endsWith('/rel/ogc/1.0/data'))
  // Somebody may have given the address of the collections itself.
  const below = said.collections === undefined ? joined(address, 'collections') : address
  const first = data ? webUrl(data.href, start.address).href : below
  const found: Collection[] = []
  const add = gathered('The list of collections')
  await alongNext(web, withParameters(first, { f: 'json' }), async (page) => {
    add(page)
    const { collections: more, links } = readJson(page, collections, service)
    found.push(...more.map((one) => ({ ...one, links: absolute(one.links, page.address, one.id, first) })))
    return links
  })
  return found
}

/** With the address of the items, which by the standard lies below the collection where no link says it. */
function absolute(links: readonly OgcLink[], base: string, id: string, collectionsAt: string): OgcLink[] {
  const said = links.map((link) => ({ ...link, href: webUrl(link.href, base).href }))
  const items = {
    rel: 'items',
    type: 'application/geo+json',
    href: joined(collectionsAt, encodeURIComponent(id), 'items'),
  }
  return said.some(({ rel }) => rel === 'items') ? said : [...said, items]
}

/** The CRS of what was brought. */
async function bringItems(web: Web, { links, crs }: Collection, file: string): Promise<string> {
  const items = links.filter(({ rel }) => rel === 'items')
  const address = (items.find(({ type }) => /geo\+json/.test(type)) ?? items[0])?.href ?? ''
  const offeredCrs = crs.find((one) => crs3006.test(one))
  const first = withParameters(address, {
    f: 'json',
    limit: pageSize,
    ...(offeredCrs ? { crs: offeredCrs } : {}),
  })
  const places = layerPlaces(offeredCrs ? 'EPSG:3006' : 'EPSG:4326')
  let matched: number | undefined
  await featureFile(file, async (lines) => {
    await alongNext(web, first, async (page) => {
      const { links, numberMatched } = readJson(page, itemsPage, service)
      matched ??= numberMatched
      await lines.add(places.page(elementsOf(page.text, 'features')))
      return links
    })
    if (matched !== undefined && lines.features < matched)
      throw new AppError(
        'bad_input',
        `The source says that it has ${matched} features and gave ${lines.features}. The layer was not taken in.`,
      )
  })
  return places.crs
}

type Fetched = Awaited<ReturnType<Web['text']>>

/** Asks page after page. A link to another host is not followed, nor one that was asked before. */
async function alongNext(
  web: Web,
  first: string,
  take: (page: Fetched) => Promise<readonly OgcLink[]>,
): Promise<void> {
  const asked = new Set<string>()
  let next: string | undefined = first
  while (next !== undefined) {
    asked.add(next)
    const page: Fetched = await web.text(next, 'application/geo+json, application/json')
    const links = await take(page)
    const link = links.find(({ rel, type }) => rel === 'next' && !/html|xml/.test(type))
    if (!link) return
    const url = webUrl(link.href, page.address)
    if (hostOf(url) !== hostOf(new URL(page.address)))
      throw new AppError(
        'bad_input',
        `The next page lies on another host (${hostOf(url)}), which is not followed.`,
      )
    if (asked.has(url.href) || asked.size >= pagesAtMost)
      throw new AppError(
        'bad_input',
        'The links from page to page have no end, so the layer was not taken in.',
      )
    next = url.href
  }
}

function joined(address: string, ...more: readonly string[]): string {
  const url = new URL(address)
  url.pathname = [url.pathname.replace(/\/$/, ''), ...more].join('/')
  return url.href
}
