import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { create } from 'content-disposition'
import { packageQuery } from '../../contract/cases/draft.ts'
import { drawnArea } from '../../contract/cases/drawn_area.ts'
import { AppError } from '../../contract/problem.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { questionOf } from '../../question.ts'
import { noteNames } from '../answered_draft.ts'
import { foundDraft } from '../found_draft.ts'
import { seenLook } from '../look/seen_look.ts'
import { draftPackage } from './draft_package.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/drafts/{id}/package',
  operationId: 'getDraftPackage',
  tags: ['Drafts'],
  summary: 'What to send along with the application, as a zip',
  description:
    'The map of the area as a PDF at scale, the area as a GeoPackage in EPSG:3006, the counts as Excel and the checklist as text. A draft without an area has ' +
    'none yet (409). Counts only what the caller may see.',
  ...permission('take_part_in_cases'),
  ...volatile,
  request: { params: idParameters, query: packageQuery },
  responses: {
    ...answers(z.string()),
    200: {
      description: 'The zip',
      content: { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } },
    },
  },
})

export const getDraftPackage = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { as_of, language } = context.req.valid('query')
    const product = context.get('product')
    const { signal } = context.req.raw
    const draft = await foundDraft(product.database, context.get('actor'), context.req.valid('param').id)
    const { geometry } = draft
    if (geometry === null)
      throw new AppError(
        'conflict',
        'Nothing is drawn yet: draw the area or send a file with it, then take the package.',
      )
    noteNames(context, draft)
    const area = drawnArea.parse(JSON.parse(geometry))
    const look = await seenLook(product, {
      geometry: area,
      journal_number: draft.journal_number,
      question: questionOf(product, { as_of }),
      sight: context.get('sight'),
      signal,
    })
    const zip = await draftPackage(product, { draft: { ...draft, geometry }, look, language, signal })
    return context.body(new Uint8Array(zip), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': create(`${draft.title}.zip`),
    })
  },
})
