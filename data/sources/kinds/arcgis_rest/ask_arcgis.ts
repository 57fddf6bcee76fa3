import type { z } from 'zod'
import { AppError } from '../../../../api/contract/problem.ts'
import { readJson, withParameters } from '../../fetch/read_json.ts'
import type { Web } from '../../fetch/web.ts'
import { failure } from './arcgis_documents.ts'

export async function askArcgis<T>(
  web: Web,
  address: string,
  { parameters = {}, shape }: { parameters?: Readonly<Record<string, string>>; shape: z.ZodType<T> },
): Promise<T> {
  const page = await web.text(
    withParameters(address, { f: 'json', ...parameters }),
    'application/json, text/plain',
  )
  const failed = failure.safeParse(tried(page.text))
  if (failed.success) {
    const { code, message } = failed.data.error
    throw new AppError('bad_input', `${address} refuses: ${message.slice(0, 300)} (${code}).`)
  }
  return readJson(page, shape, 'a service of ArcGIS')
}

function tried(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
