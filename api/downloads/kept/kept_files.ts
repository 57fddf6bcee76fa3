// Downloads that took a while to make, in a folder of the data folder: whoever asks for the same gets the same file, also a part of its bytes. The folder has a limit,
// and what nobody has asked for in a week goes.
import { createHash, randomBytes } from 'node:crypto'
import { readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../contract/problem.ts'

export type KeptFile = {
  readonly path: string
  readonly bytes: number
  /** What it holds: made anew it may differ in bytes, and has another. */
  readonly etag: string
}

export type KeptFiles = {
  find(key: string): Promise<KeptFile | undefined>
  /**
   * The file that is there, or that `make` writes and names. One is made once for all who ask meanwhile, and to its end, whoever goes. Throws AppError('busy') for
   * whoever has waited for `patience_ms`.
   */
  findOrMake(key: string, make: Make, asker: Waiting): Promise<KeptFile>
  /** Removes what nobody has asked for in a week, and what is beyond the limit. */
  clear(): Promise<void>
  /** Calls off what is being made. */
  stop(): Promise<void>
}

type Make = (signal: AbortSignal) => Promise<{ readonly path: string; remove(): Promise<void> }>
type Waiting = { readonly signal: AbortSignal; readonly patience_ms: number }
type Limits = { readonly folder: string; readonly bytes_at_most: number; readonly now: () => Date }

const nothing = { size: 0, mtimeMs: 0 }
const unused_ms = 7 * 24 * 3600 * 1000

export function createKeptFiles({ folder, bytes_at_most, now }: Limits): KeptFiles {
  const underWay = new Map<string, Promise<KeptFile>>()
  const stopping = new AbortController()

  async function find(key: string): Promise<KeptFile | undefined> {
    const begins = `${nameOf(key)}.`
    const name = (await readdir(folder)).find((one) => one.startsWith(begins))
    return name === undefined ? undefined : used(name)
  }

  /** Undefined where it went meanwhile. */
  async function used(name: string): Promise<KeptFile | undefined> {
    const path = join(folder, name)
    try {
      await utimes(path, now(), now())
      return { path, bytes: (await stat(path)).size, etag: `"${name}"` }
    } catch {
      return undefined
    }
  }

  async function made(key: string, make: Make): Promise<KeptFile> {
    const { path, remove } = await make(stopping.signal)
    try {
      const name = `${nameOf(key)}.${randomBytes(6).toString('hex')}`
      await rename(path, join(folder, name))
      const file = await used(name)
      if (!file) throw new Error('A download that was made is gone.')
      await clear(name)
      return file
    } finally {
      await remove()
    }
  }

  /** What was made last stays, however large it is: somebody waits for it. */
  async function clear(latest?: string): Promise<void> {
    const found = await Promise.all(
      (await readdir(folder)).map(async (name) => {
        // One may go meanwhile: two that were made at once both make room.
        const { size, mtimeMs } = (await stat(join(folder, name)).catch(() => undefined)) ?? nothing
        return { name, size, mtimeMs }
      }),
    )
    let bytes = 0
    for (const { name, size, mtimeMs } of found.toSorted((a, b) => b.mtimeMs - a.mtimeMs)) {
      bytes += size
      const isOver = bytes > bytes_at_most || now().getTime() - mtimeMs > unused_ms
      if (isOver && name !== latest) await rm(join(folder, name), { force: true })
    }
  }

  return {
    find,
    async findOrMake(key, make, asker) {
      const found = await find(key)
      if (found) return found
      const making = underWay.get(key) ?? made(key, make).finally(() => underWay.delete(key))
      underWay.set(key, making)
      return awaited(making, asker)
    },
    clear: () => clear(),
    async stop() {
      stopping.abort(new AppError('busy', 'The server is closing. Ask again in a minute.'))
      await Promise.allSettled(underWay.values())
    },
  }
}

function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 40)
}

async function awaited(making: Promise<KeptFile>, { signal, patience_ms }: Waiting): Promise<KeptFile> {
  signal.throwIfAborted()
  // Whoever goes does not end it, and its failure is then nobody's.
  making.catch(() => undefined)
  let end = () => {}
  const impatience = new Promise<never>((_resolve, reject) => {
    const clock = setTimeout(
      () =>
        reject(
          new AppError('busy', 'The file is large and is still being made. Ask again in a minute or two.'),
        ),
      patience_ms,
    )
    const leave = () => reject(signal.reason)
    signal.addEventListener('abort', leave, { once: true })
    end = () => {
      clearTimeout(clock)
      signal.removeEventListener('abort', leave)
    }
  })
  return Promise.race([making, impatience]).finally(() => end())
}
