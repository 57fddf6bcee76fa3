import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { accepts } from 'hono/accepts'
import { type DcatForm, dcatForms, dcatQuery } from '../../contract/catalogue/catalogue_record.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import { dcatDocuments, dcatTypes } from './dcat_document.ts'

const route = createRoute({
  method: 'get',
  path: '/datasets/dcat',
  operationId: 'getDcat',
  tags: ['Catalogue'],
  summary: 'The catalogue for the national data portal (DCAT-AP-SE 3.0.1)',
  description:
    'Every public layer as a data set with a distribution for each format, series of versions, data services, publishers and contacts. ' +
    'RDF/XML unless `f` or the header Accept asks for Turtle or JSON-LD. Addresses in it begin with the address of the installation, ' +
    'whichever way it is asked. Layers that reach the national portal another way are left out. Comments that are shown on a question about a plan ' +
    'are a data set as well, as GeoJSON and CSV under CC0.',
  ...permission('read_public_answers'),
  request: { query: dcatQuery },
  responses: {
    ...answers(z.string()),
    200: {
      description: 'The document',
      content: {
        'application/rdf+xml': { schema: z.string() },
        'text/turtle': { schema: z.string() },
        'application/ld+json': { schema: z.string() },
      },
    },
  },
})

export const getDcat = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const accepted = accepts(context, {
      header: 'Accept',
      supports: Object.values(dcatTypes),
      default: dcatTypes.rdf,
    })
    const form = context.req.valid('query').f ?? formOf(accepted)
    const { plain, gzip } = await dcatDocuments[form](context.get('product'))
    const type = { 'Content-Type': `${dcatTypes[form]}; charset=utf-8` }
    if (!takesGzip(context.req.header('accept-encoding'))) return context.body(plain, 200, type)
    return context.body(gzip, 200, { ...type, 'Content-Encoding': 'gzip' })
  },
})

function formOf(type: string): DcatForm {
  return dcatForms.find((form) => dcatTypes[form] === type) ?? 'rdf'
}

function takesGzip(accepted: string | undefined): boolean {
  const found = accepted?.split(',').find((one) => /^\s*gzip\b/i.test(one))
  return found !== undefined && !/;\s*q=0(\.0*)?\s*$/.test(found)
}
