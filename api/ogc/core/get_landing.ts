import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import type { OgcAddresses } from '../links/addresses.ts'
import { type Link, link, ownLinks } from '../links/link.ts'
import { stylesLink } from '../styles/style_links.ts'
import { tilesetLink } from '../tiles/tileset_links.ts'
import { forEverybody, ogcAnswers } from './ogc_answers.ts'

const landing = z
  .object({ title: z.string(), description: z.string(), attribution: z.string(), links: z.array(link) })
  .openapi('LandingPage')

const offered = ['json'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc',
  operationId: 'getLandingPage',
  tags: ['Capabilities'],
  summary: 'Where the OGC API begins',
  ...forEverybody,
  request: { query: askingQuery },
  responses: ogcAnswers(['json', landing]),
})

export const getLanding = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    const { product, language, addresses } = asking
    return context.json(
      {
        title: wordsIn(language, product.region.name),
        description: wordsIn(language, described),
        attribution: product.region.owner || wordsIn(language, product.region.name),
        links: [...ownLinks(context, asking, offered), ...landingLinks(addresses)],
      },
      200,
    )
  },
})

const described = {
  sv: 'Regionens register och allt som producenter har publicerat, som öppna standarder.',
  en: 'The region’s registers and everything that producers have published, as open standards.',
}

function landingLinks(addresses: OgcAddresses): Link[] {
  const json = 'application/json'
  return [
    { href: addresses.api, rel: 'service-desc', type: 'application/vnd.oai.openapi+json;version=3.0' },
    { href: `${addresses.api}?f=html`, rel: 'service-doc', type: 'text/html' },
    { href: addresses.conformance, rel: 'conformance', type: json },
    { href: addresses.conformance, rel: 'http://www.opengis.net/def/rel/ogc/1.0/conformance', type: json },
    { href: addresses.collections, rel: 'data', type: json },
    { href: addresses.collections, rel: 'http://www.opengis.net/def/rel/ogc/1.0/data', type: json },
    tilesetLink(addresses.tilesets('vector'), 'vector'),
    stylesLink(addresses.styles()),
    {
      href: addresses.tileMatrixSets,
      rel: 'http://www.opengis.net/def/rel/ogc/1.0/tiling-schemes',
      type: json,
    },
  ]
}
