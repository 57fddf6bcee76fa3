// The built script and look of the OGC API's pages (web/ogc_pages), as the build names them. Where nothing is built the pages stand without.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MiddlewareHandler } from 'hono'
import { z } from 'zod'
import type { AppEnv } from '../../endpoint.ts'

export type BuiltPage = {
  readonly script: string
  readonly styles: readonly string[]
}

const entry = 'ogc_pages/main.ts'
const manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z.array(z.string()).default([]),
    imports: z.array(z.string()).default([]),
  }),
)
type Manifest = z.infer<typeof manifest>

export function withBuiltPage(folder: string | undefined): MiddlewareHandler<AppEnv> {
  const built = folder === undefined ? undefined : builtPageIn(folder)
  return async (context, next) => {
    context.set('built_page', built)
    await next()
  }
}

function builtPageIn(folder: string): BuiltPage | undefined {
  const file = join(folder, '.vite', 'manifest.json')
  if (!existsSync(file)) return undefined
  const files = manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  const script = files[entry]
  if (!script) return undefined
  return {
    script: `/${script.file}`,
    styles: stylesOf(files, entry).map((one) => `/${one}`),
  }
}

/** Its own last, so that it may say something else than what it shares. */
function stylesOf(files: Manifest, name: string, seen = new Set<string>()): string[] {
  const file = files[name]
  if (!file || seen.has(name)) return []
  seen.add(name)
  return [...new Set([...file.imports.flatMap((one) => stylesOf(files, one, seen)), ...file.css])]
}
