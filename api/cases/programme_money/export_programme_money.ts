import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { today } from '../../../data/today.ts'
import { moneyFileQuery } from '../../contract/cases/programme_money.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { xlsxType } from '../../registers/get_register_template.ts'
import { excelFile, excelHeaders } from '../excel/excel_file.ts'
import { moneyAt } from './money_at.ts'
import { moneyColumns } from './money_columns.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/programme-money-export',
  operationId: 'exportProgrammeMoney',
  tags: ['Cases'],
  summary: 'The programme’s money year by year, as an Excel file',
  description:
    'A row for each year, then the sum. What each column counts is told of the same answer as JSON.',
  ...permission('handle_cases'),
  ...volatile,
  request: { query: moneyFileQuery },
  responses: {
    ...answers(z.string()),
    200: {
      description: 'The file',
      content: { [xlsxType]: { schema: z.string().meta({ format: 'binary' }) } },
    },
  },
})

export const exportProgrammeMoney = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { as_of: given, language = 'sv' } = context.req.valid('query')
    const product = context.get('product')
    const as_of = given ?? today(product.now())
    const { total, years } = await moneyAt(product, as_of)
    const words = {
      sv: { sheet: 'Programmets pengar', none: 'Utan händelser', sum: 'Summa' },
      en: { sheet: 'Programme money', none: 'Without events', sum: 'Sum' },
    }[language]
    const rows = [
      ...years.map(({ year, ...sums }) => ({ label: year === null ? words.none : String(year), ...sums })),
      { label: words.sum, ...total },
    ]
    const body = await excelFile(words.sheet, moneyColumns(language), rows)
    return context.body(body, 200, {
      'Content-Type': xlsxType,
      ...excelHeaders(`programmets_pengar_${as_of}`),
    })
  },
})
