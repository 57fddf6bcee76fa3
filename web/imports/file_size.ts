// How large a file is, as people say it.
import type { Wording } from '../state/words.svelte.ts'

export function fileSize(bytes: number, { format }: Pick<Wording, 'format'>): string {
  const unit = (value: number, name: string) =>
    `${value < 10 ? format.tenths(value) : format.number(value)}\u00a0${name}`
  if (bytes < 1000) return `${format.number(bytes)}\u00a0byte`
  return bytes < 1_000_000 ? unit(bytes / 1000, 'kB') : unit(bytes / 1_000_000, 'MB')
}
