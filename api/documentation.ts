// What the API promises, for programs (/openapi.json) and for people (/docs).
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AppEnv } from './endpoint.ts'

export function openapiDocument(app: OpenAPIHono<AppEnv>) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Bristkartan',
      version: '1.0.0',
      description:
        'Which of a region’s broadband shortage areas remain unconnected at a date, and why. Dates are ISO 8601, distances metres, ' +
        'shares per cent, amounts SEK. Geometry in answers is GeoJSON in EPSG:4326. Errors are RFC 9457 problems.',
      license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT' },
    },
    servers: [{ url: '/' }],
  })
}

export function addDocumentation(app: OpenAPIHono<AppEnv>): void {
  app.get('/openapi.json', (context) => context.json(openapiDocument(app)))
}
