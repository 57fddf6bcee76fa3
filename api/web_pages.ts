// The built pages, from the same process and port as the API: compressed when they were built (scripts/build.ts), else at
// each request. Files with a hash in their name never change.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { etag } from 'hono/etag'
import { layerPage } from './catalogue/search_engines/layer_page.ts'
import { pagePaths } from './contract/page_paths.ts'
import type { AppEnv } from './endpoint.ts'
import type { Stage } from './product.ts'

const mayChange = 'no-cache'
const neverChanges = 'public, max-age=31536000, immutable'

export function addWebPages(app: OpenAPIHono<AppEnv>, folder: string, stage: () => Stage): void {
  if (!existsSync(join(folder, 'index.html'))) return
  const page = serveStatic({
    root: folder,
    path: 'index.html',
    precompressed: true,
    onFound: found(mayChange),
  })
  app.get(pagePaths.layer, etag(), layerPage(folder, stage))
  for (const path of Object.values(pagePaths)) app.get(path, etag(), page)
  app.use('/assets/*', serveStatic({ root: folder, precompressed: true, onFound: found(neverChanges) }))
}

/** Who gets it as it is must know as well that others do not. */
function found(lasting: string) {
  return (_path: string, context: Context) => {
    context.header('Cache-Control', lasting)
    context.header('Vary', 'Accept-Encoding')
  }
}

/** The page that says so, for a browser that asks for a page that there is not; programs get a problem. */
export function unknownPage(context: Context<AppEnv>, folder: string | undefined): Response | undefined {
  if (!folder || /^\/(api|tiles|assets|ogc|datasets|feeds|docs|health)\b/.test(context.req.path))
    return undefined
  if (!context.req.header('accept')?.includes('text/html')) return undefined
  const index = join(folder, 'index.html')
  if (!existsSync(index)) return undefined
  return context.html(readFileSync(index, 'utf8'), 404)
}
