import type { z } from 'zod'
import { AppError } from '../../../api/contract/problem.ts'
import type { Page } from './web.ts'

/** What a server answers as JSON, of this shape. */
export function readJson<T>({ address, text }: Page, shape: z.ZodType<T>, what: string): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new AppError('bad_input', `${address} does not answer with JSON, so it is no ${what}.`)
  }
  const read = shape.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new AppError(
    'bad_input',
    `${address} does not answer as ${what} does: ${issue?.path.join('.')} ${issue?.message}.`,
  )
}

/** The address with these parameters, in place of any of the name. */
export function withParameters(address: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(address)
  const wanted = Object.keys(parameters).map((name) => name.toLowerCase())
  for (const name of [...url.searchParams.keys()])
    if (wanted.includes(name.toLowerCase())) url.searchParams.delete(name)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return url.href
}
