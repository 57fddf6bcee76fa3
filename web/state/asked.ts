// Stands in for the typed client until the account endpoints are in the app's type.
import { NoAnswer, noAnswer } from '../api.ts'

export async function asked<Body>(path: string, init: RequestInit = {}): Promise<Body> {
  const response = await fetch(path, init).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'AbortError') throw error
    throw new NoAnswer({ kind: 'not_reached', detail: String(error) })
  })
  if (response.ok) return response.json()
  throw noAnswer(response.status, await response.json().catch(() => undefined))
}

export async function askedFor(path: string, init: RequestInit): Promise<void> {
  const response = await fetch(path, init)
  if (!response.ok) throw noAnswer(response.status, await response.json().catch(() => undefined))
}
