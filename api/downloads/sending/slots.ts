// How many downloads are made at once. The others wait in line, for a while.
import { AppError } from '../../contract/problem.ts'

export type Slots = {
  /** Waits for a slot; what it answers with gives the slot back, once. Throws AppError('busy') when the line is long or slow. */
  take(signal?: AbortSignal): Promise<() => void>
}

type Limits = { readonly at_once: number; readonly waiting: number; readonly wait_ms: number }

export function createSlots({ at_once, waiting, wait_ms }: Limits): Slots {
  let taken = 0
  const line: (() => void)[] = []

  function givenBack(): () => void {
    let isGivenBack = false
    return () => {
      if (isGivenBack) return
      isGivenBack = true
      const next = line.shift()
      if (next) next()
      else taken -= 1
    }
  }

  async function wait(signal: AbortSignal | undefined): Promise<void> {
    if (line.length >= waiting) throw tooMany()
    await new Promise<void>((resolve, reject) => {
      const leave = (reason: unknown) => {
        line.splice(line.indexOf(turn), 1)
        tidy()
        reject(reason)
      }
      const abandon = () => leave(signal?.reason)
      const clock = setTimeout(() => leave(tooMany()), wait_ms)
      const tidy = () => {
        clearTimeout(clock)
        signal?.removeEventListener('abort', abandon)
      }
      const turn = () => {
        tidy()
        resolve()
      }
      line.push(turn)
      signal?.addEventListener('abort', abandon, { once: true })
    })
  }

  return {
    async take(signal) {
      signal?.throwIfAborted()
      if (taken < at_once) taken += 1
      else await wait(signal)
      return givenBack()
    },
  }
}

function tooMany(): AppError {
  return new AppError('busy', 'Too many downloads are being made at the moment. Ask again in a minute.')
}
