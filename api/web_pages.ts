// The built pages, from the same process and port as the API. Files with a hash in their name never change.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { pagePaths } from './contract/page_paths.ts'
import type { AppEnv } from './endpoint.ts'

/** The page that says so, for a browser that asks for a page that there is not; programs get a problem. */
export function unknownPage(context: Context<AppEnv>, folder: string | undefined): Response | undefined {
  if (!folder || /^\/(api|tiles|assets|ogc|datasets|docs|health)\b/.test(context.req.path)) return undefined
  if (!context.req.header('accept')?.includes('text/html')) return undefined
  const index = join(folder, 'index.html')
  if (!existsSync(index)) return undefined
  return context.html(readFileSync(index, 'utf8'), 404)
}

export function addWebPages(app: OpenAPIHono<AppEnv>, folder: string): void {
  const index = join(folder, 'index.html')
  if (!existsSync(index)) return
  const page = readFileSync(index, 'utf8')
  for (const path of Object.values(pagePaths))
    app.get(path, (context) => {
      context.header('Cache-Control', 'no-cache')
      return context.html(page)
    })
  app.use(
    '/assets/*',
    serveStatic({
      root: folder,
      onFound: (_path, context) => context.header('Cache-Control', 'public, max-age=31536000, immutable'),
    }),
  )
}
