// What is told to whoever follows an import: the progress when it has changed, a sign of life in between, and the state at the end.
import { setTimeout as sleep } from 'node:timers/promises'
import type { SSEStreamingApi } from 'hono/streaming'
import type { Imports } from '../../data/imports/imports.ts'
import type { Progress } from '../contract/deliveries/import.ts'
import { AppError } from '../contract/problem.ts'

/** Work may report a thousand times a second; a person reads five. */
const toldEvery_ms = 200
/** Proxies end connections on which nothing comes for half a minute. */
const heartbeatEvery_ms = 15_000

export async function writeEvents(stream: SSEStreamingApi, imports: Imports, id: string): Promise<void> {
  let told: Progress | null = null
  let spokenAt = Date.now()
  for (let work = imports.work(id); work && !stream.aborted; work = imports.work(id)) {
    const progress = work.progress()
    if (progress && progress !== told) {
      await stream.writeSSE({ event: 'progress', data: JSON.stringify(progress) })
      told = progress
      spokenAt = Date.now()
    } else if (Date.now() - spokenAt > heartbeatEvery_ms) {
      await stream.write(': working\n\n')
      spokenAt = Date.now()
    }
    await endOrPause(work.over)
  }
  const now = await imports.one(id).catch(notThere)
  if (now) await stream.writeSSE({ event: 'state', data: JSON.stringify({ state: now.state }) })
}

async function endOrPause(over: Promise<void>): Promise<void> {
  const pause = new AbortController()
  await Promise.race([over, sleep(toldEvery_ms, undefined, { signal: pause.signal }).catch(() => undefined)])
  pause.abort()
}

/** Forgotten while it was followed: there is no state to tell. */
function notThere(error: unknown): undefined {
  if (error instanceof AppError && error.kind === 'not_found') return undefined
  throw error
}
