// A question to the API whose answer is held against a shape.
import { NoAnswer, noAnswer } from '../../api.ts'

type How = {
  readonly method?: 'POST' | 'PUT' | 'DELETE'
  readonly json?: unknown
  readonly signal?: AbortSignal
  /** What a refusal says besides why, where somebody wants it. */
  readonly refusal?: (thrown: NoAnswer, body: unknown) => NoAnswer
}

/** The body of a good answer; undefined where it has none. Anything else is thrown as NoAnswer. */
export async function asked(path: string, { method, json, signal, refusal }: How = {}): Promise<unknown> {
  const response = await fetch(path, {
    ...(method ? { method } : {}),
    ...(signal ? { signal } : {}),
    ...(json === undefined
      ? {}
      : { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } }),
  }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'AbortError') throw error
    throw new NoAnswer({ kind: 'not_reached', detail: String(error) })
  })
  const body: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined)
  if (response.ok) return body
  const thrown = noAnswer(response.status, body)
  throw refusal?.(thrown, body) ?? thrown
}
