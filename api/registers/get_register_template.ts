import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import writeXlsxFile from 'write-excel-file/node'
import { registers } from '../../data/registers/registers.ts'
import { registerName } from '../contract/codes.ts'
import { AppError } from '../contract/problem.ts'
import { templateQuery } from '../contract/register.ts'
import { type RegisterName, registerNames } from '../contract/vocabulary.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { type TemplateLanguage, templateSheets } from './template_sheets.ts'

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const route = createRoute({
  method: 'get',
  path: '/api/v1/registers/{id}/template',
  operationId: 'getRegisterTemplate',
  tags: ['Registers'],
  summary: 'An empty Excel file of a register: a sheet to fill in, and one that says how',
  description:
    'The first sheet has the columns of the exchange format, so the filled file imports as it is. The second says what each column ' +
    'means, in Swedish, or in English with `language=en`.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: templateQuery },
  responses: {
    ...answers(z.string()),
    200: {
      description: 'The Excel file',
      content: { [xlsxType]: { schema: z.string().meta({ format: 'binary' }) } },
    },
  },
})

/** Made once: the bytes of an Excel file hold the time at which it was made, and an ETag promises the same bytes. */
const made = new Map<string, Promise<ArrayBuffer>>()

function templateFile(name: RegisterName, language: TemplateLanguage): Promise<ArrayBuffer> {
  const key = `${name}/${language}`
  const file = made.get(key) ?? writeTemplate(name, language)
  made.set(key, file)
  return file
}

async function writeTemplate(name: RegisterName, language: TemplateLanguage): Promise<ArrayBuffer> {
  const file = await writeXlsxFile(templateSheets(registers[name], language)).toBuffer()
  return new Uint8Array(file).buffer
}

export const getRegisterTemplate = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { language = 'sv' } = context.req.valid('query')
    const name = registerName.safeParse(id).data
    if (!name)
      throw new AppError('not_found', `There is no register ${id}. There are ${registerNames.join(', ')}.`)
    return context.body(await templateFile(name, language), 200, {
      'Content-Type': xlsxType,
      'Content-Disposition': `attachment; filename="${name}.xlsx"`,
    })
  },
})
