import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { today } from '../../../data/today.ts'
import { caseFileQuery } from '../../contract/cases/case_queue.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { xlsxType } from '../../registers/get_register_template.ts'
import { excelFile, excelHeaders } from '../excel/excel_file.ts'
import { caseColumns } from './case_columns.ts'
import { caseRows } from './case_rows.ts'
import { chosenCases } from './chosen_cases.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/cases-export',
  operationId: 'exportCases',
  tags: ['Cases'],
  summary: 'The queue, filtered and ordered as asked, as an Excel file',
  description:
    'Every case that the filters let through, with headings in the language asked for. Texts are texts and never formulas.',
  ...permission('handle_cases'),
  ...volatile,
  request: { query: caseFileQuery },
  responses: {
    ...answers(z.string()),
    200: {
      description: 'The file',
      content: { [xlsxType]: { schema: z.string().meta({ format: 'binary' }) } },
    },
  },
})

export const exportCases = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { as_of: given, language = 'sv', ...asked } = context.req.valid('query')
    const product = context.get('product')
    const as_of = given ?? today(product.now())
    const { rows } = chosenCases(await caseRows(product, as_of), asked, context.get('actor').account_id)
    const sheet = { sv: 'Ärenden', en: 'Cases' }[language]
    const body = await excelFile(sheet, caseColumns(language), rows)
    return context.body(body, 200, { 'Content-Type': xlsxType, ...excelHeaders(`arenden_${as_of}`) })
  },
})
