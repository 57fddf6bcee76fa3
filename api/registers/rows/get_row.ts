import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { registerRow, rowParameters, rowQuery } from '../../contract/cases/register_rows.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { foundRow, shownRow } from './found_row.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/registers/{id}/rows/{key}',
  operationId: 'getRegisterRow',
  tags: ['Registers'],
  summary: 'One row of a register, whole, to be corrected',
  description:
    'Of the registers whose rows have a place: municipalities, shortage-areas, addresses, backbone-projects, connection-points and applications. `fingerprint` ' +
    'names the row as it is. Of applications it takes the right to read personal data, and that it was read is noted.',
  ...permission('import_data'),
  ...volatile,
  request: { params: rowParameters, query: rowQuery },
  responses: answers(registerRow.openapi('RegisterRow')),
})

export const getRegisterRow = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const named = context.req.valid('param')
    return context.json(shownRow(context, await foundRow(context, named)), 200)
  },
})
