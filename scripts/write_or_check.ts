// What every generator ends with: writes its file, or with `--check` only says whether it is what would be written.
import { readFileSync, writeFileSync } from 'node:fs'

export function writeOrCheck(file: URL, text: string): void {
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (read(file) !== text) process.exitCode = 1
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
