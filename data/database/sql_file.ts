// SQL lives in files; this is the one way in which TypeScript reads them.
import { readFileSync } from 'node:fs'

/** The text of an SQL file that lies beside the calling module: `sqlFile(import.meta.url, './rows.sql')`. */
export function sqlFile(moduleUrl: string, name: string): string {
  return readFileSync(new URL(name, moduleUrl), 'utf8')
}

/** A name or path that may stand in SQL as a quoted identifier. Only for names from our own lists. */
export function quotedIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Text as an SQL literal, for the few statements that take no parameters (load, attach, set). */
export function quotedLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
