// The typed way to our own API: paths, parameters and answers come from the app's type, so a rename there breaks the
// build here.
import { type ClientResponse, hc } from 'hono/client'
import type { AppType } from '../api/app.ts'

export type Client = ReturnType<typeof hc<AppType>>
export const client: Client = hc<AppType>('/')

/** Done, made, begun. */
type GoodStatus = 200 | 201 | 202
export type Good<Response> = Response extends ClientResponse<infer Body, GoodStatus, 'json'> ? Body : never

/** Why there is no answer: `cannot` is worth another try, `refused` is not. */
export type Failure = {
  readonly kind: 'not_reached' | 'busy' | 'fault' | 'not_found' | 'refused'
  readonly detail: string
  /** Of a refusal: what the API calls it, such as `conflict`. */
  readonly problem?: string
  /** Of wrong input: which field it is about, and what the API says of it. */
  readonly faults?: readonly Fault[]
  /** Of a conflict, where the API tells it: the thing as it is now. */
  readonly present?: unknown
}
export type Fault = { readonly parameter: string; readonly detail: string }

export class NoAnswer extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.detail)
    this.name = 'NoAnswer'
    this.failure = failure
  }
}

type AnyResponse = Pick<ClientResponse<unknown, number, string>, 'status' | 'json'>

/** The body of a good answer; anything else is thrown as NoAnswer. An aborted question throws as fetch does. */
export async function ok<Response extends AnyResponse>(asked: Promise<Response>): Promise<Good<Response>>
export async function ok(asked: Promise<AnyResponse>): Promise<unknown> {
  return (await good(asked)).json()
}

/** That it is done, where a good answer has no body; anything else is thrown as NoAnswer. */
export async function done(asked: Promise<AnyResponse>): Promise<void> {
  await good(asked)
}

async function good(asked: Promise<AnyResponse>): Promise<AnyResponse> {
  const response = await asked.catch((error: unknown) => {
    if (error instanceof Error && error.name === 'AbortError') throw error
    throw new NoAnswer({ kind: 'not_reached', detail: String(error) })
  })
  if (response.status >= 200 && response.status < 300) return response
  throw noAnswer(response.status, await response.json().catch(() => undefined))
}

/** Whatever was thrown, as a failure to show; a bug goes to the console whole. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NoAnswer) return error.failure
  console.error(error)
  return { kind: 'fault', detail: String(error) }
}

/** What an answer with this status and body says of why there is no good one. */
export function noAnswer(status: number, body: unknown): NoAnswer {
  const problem = fieldOf(body, 'type').replace('/problems/', '').replaceAll('-', '_')
  const faults = faultsOf(body)
  return new NoAnswer({
    kind: kindOf(status),
    detail: fieldOf(body, 'detail'),
    ...(problem ? { problem } : {}),
    ...(faults.length > 0 ? { faults } : {}),
    ...presentIn(body),
  })
}

function presentIn(body: unknown): { present?: unknown } {
  return typeof body === 'object' && body !== null && 'present' in body ? { present: body.present } : {}
}

function faultsOf(body: unknown): Fault[] {
  if (typeof body !== 'object' || body === null) return []
  const { errors }: { readonly errors?: unknown } = body
  if (!Array.isArray(errors)) return []
  return errors.map((one) => ({ parameter: fieldOf(one, 'parameter'), detail: fieldOf(one, 'detail') }))
}

function kindOf(status: number): Failure['kind'] {
  if (status === 404) return 'not_found'
  if (status === 503) return 'busy'
  // 0 is no answer at all; 502 and 504 come from a proxy in front of a server that is down.
  if (status === 0 || status === 502 || status === 504) return 'not_reached'
  return status >= 500 ? 'fault' : 'refused'
}

function fieldOf(body: unknown, name: 'detail' | 'type' | 'parameter'): string {
  if (typeof body !== 'object' || body === null) return ''
  const fields: Readonly<Record<string, unknown>> = { ...body }
  const said = fields[name]
  return said === undefined ? '' : String(said)
}
