// The whole application as a value: every test calls it in memory, api/server.ts listens with it.
import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress'
import { ownPagesOnly } from './access/own_pages_only.ts'
import { withActor } from './access/with_actor.ts'
import { accessLog, type Log } from './access_log.ts'
import { neverShown } from './attachments/never_shown.ts'
import { conditional } from './conditional.ts'
import { AppError } from './contract/problem.ts'
import { addDocumentation } from './documentation.ts'
import { type AppEnv, rejectInput } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { problemAnswer, refusalOf } from './errors.ts'
import { addHealth } from './health.ts'
import { ogcApp } from './ogc/ogc_app.ts'
import { withBuiltPage } from './ogc/pages/built_page.ts'
import { openToOtherSites } from './open_to_other_sites.ts'
import type { Stage } from './product.ts'
import { securityHeaders } from './security_headers.ts'
import { addSignInByLink } from './sign_in/sign_in_by_link.ts'
import { signInHeaders, signInPaths } from './sign_in/sign_in_headers.ts'
import { tileType } from './tiles/get_tile.ts'
import { addWebPages, unknownPage } from './web_pages.ts'

export type AppOptions = {
  /** Where the product stands: starting, or ready. Asked at every request. */
  readonly stage: () => Stage
  readonly log: Log
  /** The folder of the built pages; none in tests of the API. */
  readonly pages?: string
}

export function createApp({ stage, log, pages }: AppOptions) {
  const app = new OpenAPIHono<AppEnv>({
    defaultHook: (result) =>
      result.success ? undefined : rejectInput(result.error, result.target === 'json'),
  })
  app.onError((error, context) => {
    // A question whose asker has gone is interrupted on purpose: nothing failed.
    if (!refusalOf(error) && !context.req.raw.signal.aborted) log.error(error)
    return problemAnswer(context, error)
  })
  app.notFound(
    (context) =>
      unknownPage(context, pages) ??
      problemAnswer(
        context,
        new AppError('not_found', `There is nothing at ${context.req.path}. What there is stands in /docs.`),
      ),
  )
  app.use(accessLog(log))
  // Outside the security headers, since its rule of the referrer is the stricter one.
  for (const path of signInPaths) app.use(path, signInHeaders)
  app.use('/api/v1/attachments/*', neverShown)
  app.use(securityHeaders)
  app.use(openToOtherSites)
  app.use(compress({ contentTypeFilter: isCompressible }))
  addHealth(app, stage)
  addDocumentation(app)
  if (pages) addWebPages(app, pages, stage)
  app.use(withActor(stage))
  app.use(ownPagesOnly)
  addSignInByLink(app)
  app.use('/api/*', conditional)
  app.use('/tiles/*', conditional)
  app.use('/datasets/*', conditional)
  app.use('/feeds/*', conditional)
  app.use('/ogc', conditional)
  app.use('/ogc/*', conditional)
  app.use('/sitemap.xml', conditional)
  app.use('/robots.txt', conditional)
  for (const path of ['/ogc', '/ogc/*']) app.use(path, withBuiltPage(pages))
  app.route('/', ogcApp())
  return app.openapiRoutes(endpoints)
}

/** Hono's list has no vector tiles. */
function isCompressible(type: string): boolean {
  return type.startsWith(tileType) || COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type)
}

export type AppType = ReturnType<typeof createApp>
