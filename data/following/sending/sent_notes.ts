// Notes of what a receiving server has taken, on the disk before anything else happens: the database may have to wait for a change that takes minutes, and
// whatever is killed meanwhile must not be sent again.
import { closeSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'

export type SentNotes = {
  /** What was noted before the last crash and may not be in the database. */
  readonly found: readonly string[]
  /** On the disk when it returns. */
  note(key: string): void
  /** It is in the database now. */
  recorded(key: string): void
  close(): void
}

const keyForm = /^[0-9a-f]{40}$/

export function openSentNotes(file: string): SentNotes {
  const handle = openSync(file, 'a+', 0o600)
  // A line that a crash left half has no key in it.
  const found = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => keyForm.test(line))
  const open = new Set(found)
  return {
    found,
    note(key) {
      open.add(key)
      writeSync(handle, `${key}\n`)
      fdatasyncSync(handle)
    },
    recorded(key) {
      open.delete(key)
      if (open.size === 0) ftruncateSync(handle, 0)
    },
    close: () => closeSync(handle),
  }
}
