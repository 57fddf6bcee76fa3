import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { registers } from '../../data/registers/registers.ts'
import { type RegisterAnswer, registersAnswer, registersQuery } from '../contract/register.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { registerStates } from '../layers/registers/register_states.ts'
import { page } from '../sorting.ts'
import { exchangeColumns } from './exchange_columns.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/registers',
  operationId: 'listRegisters',
  tags: ['Registers'],
  summary: 'The registers, parents first: the columns that each takes in, and an empty Excel file of each',
  description:
    'A file with these columns imports without any mapping. A geodata file (GeoPackage, GeoJSON, Shapefile and others) carries its ' +
    'geometry itself; a table gives a point as `easting,northing` or `longitude,latitude`, any geometry as `wkt`.',
  ...permission('read_public_answers'),
  request: { query: registersQuery },
  responses: answers(registersAnswer.openapi('Registers')),
})

export const listRegisters = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const states = await registerStates(context.get('product'))
    const items: RegisterAnswer[] = Object.values(registers).map((register) => {
      const state = states.find((one) => one.register === register.name)
      return {
        name: register.name,
        title: register.title,
        key: [...register.key],
        geometry_kind: register.geometry?.kind ?? null,
        columns: exchangeColumns(register),
        rows: state?.rows ?? 0,
        data_as_of: state?.data_as_of ?? null,
        template: `/api/v1/registers/${register.name}/template`,
      }
    })
    return context.json({ items: page(items, context.req.valid('query')), total: items.length }, 200)
  },
})
