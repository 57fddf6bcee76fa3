// Following without signing in: a feed of the county, and of each municipality, area, application and layer.
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { versionNews } from '../../../data/catalogue/news.ts'
import { addressesOf } from '../../catalogue/addresses.ts'
import { layerEntry } from '../../catalogue/news/atom_feed.ts'
import { newsOf } from '../../catalogue/news/news_of.ts'
import { publicLayers } from '../../catalogue/public_layers.ts'
import type { AppEnv } from '../../endpoint.ts'
import { feedAnswer, feedQuery, feedRoute, idInPath } from './feed_answer.ts'
import { feedEntries } from './feed_entries.ts'

const countyRoute = createRoute({
  ...feedRoute,
  path: '/feeds/county.atom',
  operationId: 'getCountyFeed',
  summary: 'What changes in the county: statuses of areas and events of applications (Atom)',
  request: { query: feedQuery },
})

export const getCountyFeed = defineOpenAPIRoute<typeof countyRoute, AppEnv, boolean>({
  route: countyRoute,
  handler: (context) =>
    feedAnswer(context, {
      kind: 'county',
      id: '',
      language: context.req.valid('query').language,
      entries: (language) => feedEntries(context.get('product'), { language }),
    }),
})

const municipalityRoute = createRoute({
  ...feedRoute,
  path: '/feeds/municipalities/{code}.atom',
  operationId: 'getMunicipalityFeed',
  summary: 'What changes in a municipality (Atom)',
  request: { params: z.object({ 'code.atom': z.string() }), query: feedQuery },
})

export const getMunicipalityFeed = defineOpenAPIRoute<typeof municipalityRoute, AppEnv, boolean>({
  route: municipalityRoute,
  handler: (context) => {
    const municipality = idInPath(context.req.valid('param')['code.atom'])
    return feedAnswer(context, {
      kind: 'municipality',
      id: municipality,
      language: context.req.valid('query').language,
      entries: (language) => feedEntries(context.get('product'), { municipality, language }),
    })
  },
})

const areaRoute = createRoute({
  ...feedRoute,
  path: '/feeds/shortage-areas/{id}.atom',
  operationId: 'getShortageAreaFeed',
  summary: 'What changes about a shortage area: its status, and the applications that cover it (Atom)',
  request: { params: z.object({ 'id.atom': z.string() }), query: feedQuery },
})

export const getShortageAreaFeed = defineOpenAPIRoute<typeof areaRoute, AppEnv, boolean>({
  route: areaRoute,
  handler: (context) => {
    const area = idInPath(context.req.valid('param')['id.atom'])
    return feedAnswer(context, {
      kind: 'area',
      id: area,
      language: context.req.valid('query').language,
      entries: (language) => feedEntries(context.get('product'), { area, language }),
    })
  },
})

const applicationRoute = createRoute({
  ...feedRoute,
  path: '/feeds/applications/{id}.atom',
  operationId: 'getApplicationFeed',
  summary: 'The events of an application (Atom)',
  request: { params: z.object({ 'id.atom': z.string() }), query: feedQuery },
})

export const getApplicationFeed = defineOpenAPIRoute<typeof applicationRoute, AppEnv, boolean>({
  route: applicationRoute,
  handler: (context) => {
    const application = idInPath(context.req.valid('param')['id.atom'])
    return feedAnswer(context, {
      kind: 'application',
      id: application,
      language: context.req.valid('query').language,
      entries: (language) => feedEntries(context.get('product'), { application, language }),
    })
  },
})

const layerRoute = createRoute({
  ...feedRoute,
  path: '/feeds/layers/{id}.atom',
  operationId: 'getLayerFeed',
  summary: 'What was published of a layer (Atom), in Swedish',
  request: { params: z.object({ 'id.atom': z.string() }), query: feedQuery },
})

export const getLayerFeed = defineOpenAPIRoute<typeof layerRoute, AppEnv, boolean>({
  route: layerRoute,
  handler: (context) => {
    const id = idInPath(context.req.valid('param')['id.atom'])
    const product = context.get('product')
    const at = addressesOf(product.url)
    return feedAnswer(context, {
      kind: 'layer',
      id,
      language: context.req.valid('query').language,
      entries: async () => {
        const layers = (await publicLayers(product)).filter((one) => one.id === id)
        const versions = (await versionNews(product.database)).filter((one) => one.layer_id === id)
        return newsOf(layers, versions).map((one) => layerEntry(one, at))
      },
    })
  },
})
