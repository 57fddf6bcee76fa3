// Every SQL file that makes a table or macro opens with four lines: its question, its grain, its key, what it reads.

export type SqlHeader = {
  readonly question: string
  readonly grain: string
  readonly key: string
  readonly reads: readonly string[]
}

/** Reads the header; a missing line is an error that names the file and the line. */
export function readHeader(file: string, sql: string): SqlHeader {
  const [first = '', ...others] = sql.split('\n').filter((line) => line.startsWith('--'))
  const question = first.replace(/^--\s*/, '')
  if (!question.includes('?'))
    throw new Error(`${file}: the first line must ask the question that the file answers`)
  const grain = others.find((line) => line.startsWith('-- one row'))
  if (!grain) throw new Error(`${file}: the header lacks "-- one row per …"`)
  return {
    question,
    grain: grain.replace(/^--\s*/, ''),
    key: labelled(file, others, 'key'),
    reads: labelled(file, others, 'reads')
      .split(',')
      .map((name) => name.trim())
      // What has no schema is said in words, such as the relation that a statement is filled with; – is nothing.
      .filter((name) => name.includes('.')),
  }
}

function labelled(file: string, lines: readonly string[], label: string): string {
  const line = lines.find((candidate) => candidate.startsWith(`-- ${label}:`))
  if (!line) throw new Error(`${file}: the header lacks "-- ${label}: …"`)
  return line.slice(`-- ${label}:`.length).trim()
}
