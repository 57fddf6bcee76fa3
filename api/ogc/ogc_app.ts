// The OGC API as an application of its own, so that its contract (/ogc/api, OpenAPI 3.0) is apart from that of /api/v1.
import { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { type AppEnv, rejectInput } from '../endpoint.ts'
import { getApi } from './contract/get_api.ts'
import { ogcEndpoints } from './ogc_endpoints.ts'
import { problemPage } from './pages/problem_page.ts'
import { withoutEmpty } from './pages/without_empty.ts'

export function ogcContract(): OpenAPIHono<AppEnv> {
  const contract = new OpenAPIHono<AppEnv>({
    defaultHook: (result) => (result.success ? undefined : rejectInput(result.error)),
  })
  contract.openapiRoutes(ogcEndpoints)
  contract.openapiRoutes([getApi])
  return contract
}

/** Without its contract, which would come into the other one. */
export function ogcApp(): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.onError(problemPage)
  return app
    .use('/ogc/*', withoutEmpty)
    .get('/ogc/', (context) => context.redirect(`/ogc${new URL(context.req.url).search}`, 308))
    .route('/', ogcContract())
}
