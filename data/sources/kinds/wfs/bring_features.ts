// All features of a type, page by page where the server can.
import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { AppError } from '../../../../api/contract/problem.ts'
import { readJson, withParameters } from '../../fetch/read_json.ts'
import type { Web } from '../../fetch/web.ts'
import { elementsOf } from '../../text/json_parts.ts'
import { featureFile } from '../feature_file.ts'
import { layerPlaces } from '../places.ts'
import type { Capabilities, FeatureType } from './capabilities.ts'
import { gmlFile, gmlPage } from './gml_pages.ts'

type Asked = {
  readonly web: Web
  readonly service: Capabilities
  readonly type: FeatureType
  readonly file: string
}

const pageSize = 2000
const pagesAtMost = 20_000

const counts = z.looseObject({
  type: z.literal('FeatureCollection'),
  numberMatched: z.number().optional().catch(undefined),
  totalFeatures: z.number().optional().catch(undefined),
})

/** The CRS of what was brought. */
export async function bringGeojson({
  format,
  ...asked
}: Asked & { readonly format: string }): Promise<string> {
  const named = crs3006(asked.type)
  const question = {
    outputFormat: format,
    srsName: named ?? 'urn:ogc:def:crs:OGC:1.3:CRS84',
  }
  const places = layerPlaces(named ? 'EPSG:3006' : 'EPSG:4326')
  await featureFile(asked.file, async (lines) => {
    await pages(asked, question, async (text, address) => {
      const said = readJson({ address, type: '', text }, counts, 'a WFS with GeoJSON')
      const features = elementsOf(text, 'features')
      await lines.add(places.page(features))
      return {
        features: features.length,
        matched: said.numberMatched ?? said.totalFeatures,
        first: features[0],
      }
    })
  })
  return places.crs
}

export async function bringGml(asked: Asked): Promise<void> {
  const named = crs3006(asked.type)
  const question = {
    // In this form the order of the axes is the CRS's own, in every server and for every reader.
    ...(named ? { srsName: 'urn:ogc:def:crs:EPSG::3006' } : {}),
  }
  const file = gmlFile(asked.file)
  try {
    const features = await pages(asked, question, async (text) => {
      const page = gmlPage(text)
      await file.add(page)
      return { features: page.features, matched: page.matched, first: page.members[0] }
    })
    if (features === 0)
      throw new AppError(
        'bad_input',
        'The source has no features in this layer, so there is nothing to take in.',
      )
    await file.close()
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(asked.file, { force: true })
    throw error
  }
}

type PageTaken = {
  readonly features: number
  readonly matched: number | undefined
  readonly first: string | undefined
}

/** How many features there were in all. What the server holds back is an error: half a layer looks whole. */
async function pages(
  { web, service, type }: Asked,
  question: Readonly<Record<string, string>>,
  take: (text: string, address: string) => Promise<PageTaken>,
): Promise<number> {
  const { version, features_at, can_page } = service
  const typeName = version === '2.0.0' ? 'typeNames' : 'typeName'
  const all = { service: 'WFS', version, request: 'GetFeature', [typeName]: type.name, ...question }
  let total = 0
  let matched: number | undefined
  let before: string | undefined
  for (let page = 0; page < pagesAtMost; page++) {
    const paging: Record<string, string> = can_page
      ? { startIndex: String(total), count: String(pageSize) }
      : {}
    const address = withParameters(features_at, { ...all, ...paging })
    const taken = await take((await web.text(address)).text, address)
    if (page > 0 && taken.first !== undefined && taken.first === before)
      throw new AppError(
        'bad_input',
        'The source gives the same page again and again, so the layer was not taken in.',
      )
    before = taken.first
    total += taken.features
    matched ??= taken.matched
    const isLast =
      !can_page ||
      taken.features === 0 ||
      (matched === undefined ? taken.features < pageSize : total >= matched)
    if (!isLast) continue
    if (matched !== undefined && total < matched)
      throw new AppError(
        'bad_input',
        `The source says that it has ${matched} features and gave ${total}. The layer was not taken in.`,
      )
    return total
  }
  throw new AppError('too_large', `The layer has more than ${pagesAtMost} pages.`)
}

/** As the server names it. */
function crs3006({ crs }: FeatureType): string | undefined {
  return crs.find((one) => /EPSG.*[:/#]3006$/i.test(one))
}
