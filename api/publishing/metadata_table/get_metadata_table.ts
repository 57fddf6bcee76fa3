import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { listSeparator } from '../../contract/catalogue/metadata_columns.ts'
import { metadataTable, metadataTableQuery } from '../../contract/catalogue/metadata_table.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { xlsxType } from '../../registers/get_register_template.ts'
import { page } from '../../sorting.ts'
import { chosenLayers, editableLayers } from './chosen_layers.ts'
import { metadataRow } from './metadata_row.ts'
import { tableColumns } from './table_columns.ts'
import { tableCsv, tableXlsx } from './table_file.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/metadata-table',
  operationId: 'getMetadataTable',
  tags: ['Publishing'],
  summary: 'The metadata of the layers that one publishes as one table, by id: as JSON, CSV or Excel',
  description:
    'A row is a layer as it is worked on: its draft, or what is published where there is none. Every cell is text; several values stand with ` | ` ' +
    'between them, and the two languages in columns of their own. As `csv` or `xlsx` the table has every layer unless `limit` is given; changed in a ' +
    'spreadsheet it is sent back to `/api/v1/metadata-table/file`. Columns and whole rows that are not to change may be taken away, all but `id` and ' +
    '`fingerprint`: that tells whether somebody has changed the layer since.',
  ...permission('publish_layers'),
  ...volatile,
  request: { query: metadataTableQuery },
  responses: {
    ...answers(metadataTable.openapi('MetadataTable')),
    200: {
      description: 'The table',
      content: {
        'application/json': { schema: metadataTable.openapi('MetadataTable') },
        'text/csv': { schema: z.string() },
        [xlsxType]: { schema: z.string().meta({ format: 'binary' }) },
      },
    },
  },
})

export const getMetadataTable = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { f = 'json', limit, offset, as: _, ...wanted } = context.req.valid('query')
    const own = await editableLayers(context.get('product').database, context.get('actor'))
    const found = chosenLayers(own, wanted)
    if (f === 'json') {
      const items = page(found, { limit, offset }).map(metadataRow)
      const columns = [...tableColumns]
      return context.json({ columns, list_separator: listSeparator, items, total: found.length }, 200)
    }
    const rows = page(found, { limit: limit ?? found.length, offset }).map(metadataRow)
    const named = { 'Content-Disposition': `attachment; filename="metadata.${f}"` }
    return f === 'csv'
      ? context.body(tableCsv(rows), 200, { 'Content-Type': 'text/csv; charset=utf-8', ...named })
      : context.body(await tableXlsx(rows), 200, { 'Content-Type': xlsxType, ...named })
  },
})
