import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { link, ownLinks } from '../links/link.ts'
import { landingPage } from '../pages/landing_page.ts'
import { landingLinks } from './landing_links.ts'
import { answeredIn, forEverybody, ogcAnswers } from './ogc_answers.ts'

const landing = z
  .object({ title: z.string(), description: z.string(), attribution: z.string(), links: z.array(link) })
  .openapi('LandingPage')

const offered = ['json', 'html'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc',
  operationId: 'getLandingPage',
  tags: ['Capabilities'],
  summary: 'Where the OGC API begins',
  ...forEverybody,
  request: { query: askingQuery },
  responses: {
    ...ogcAnswers(['json', landing], ['html']),
    308: { description: 'To the same address without the slash at its end' },
  },
})

export const getLanding = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    if (asking.representation === 'html')
      return context.body(await landingPage(context, asking, offered), 200)
    const { product, language } = asking
    return answeredIn(context, asking, {
      title: wordsIn(language, product.region.name),
      description: wordsIn(language, described),
      attribution: product.region.owner || wordsIn(language, product.region.name),
      links: [...ownLinks(context, asking, offered), ...landingLinks(asking)],
    })
  },
})

const described = {
  sv: 'Regionens register och allt som producenter har publicerat, som öppna standarder.',
  en: 'The region’s registers and everything that producers have published, as open standards.',
}
