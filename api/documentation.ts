// What the API promises, for programs (/openapi.json) and for people (/docs).
import type { OpenAPIHono } from '@hono/zod-openapi'
import { documentationFiles } from './documentation/documentation_files.ts'
import { openapiDocument } from './documentation/openapi_document.ts'
import type { AppEnv } from './endpoint.ts'

export function addDocumentation(app: OpenAPIHono<AppEnv>): void {
  const documentText = once(() => JSON.stringify(openapiDocument(app)))
  app.get('/openapi.json', (context) =>
    context.body(documentText(), 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-cache',
    }),
  )
  for (const [path, file] of Object.entries(documentationFiles)) {
    const text = once(file.text)
    app.get(path, (context) =>
      context.body(text(), 200, { 'Content-Type': file.type, 'Cache-Control': 'public, max-age=3600' }),
    )
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
