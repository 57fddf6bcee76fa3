// Rows that a parser of ours finds one by one, written as CSV for the engine. Columns may turn up late: the rows
// before them lack them.
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { quotedIdentifier, quotedLiteral } from '../../database/sql_file.ts'
import type { Source } from '../child/source.ts'
import { anyType, type Opened, type TheirColumn } from '../formats/format.ts'

export type FoundRow = {
  layer: string
  values: ReadonlyMap<string, string>
  wkt: string | undefined
  /** What is wrong with the row as a row. */
  problem?: string | undefined
}

export type RowsFile = {
  add(row: FoundRow): void
  /** What the engine selects, of one layer or of all. */
  finish(
    layer?: string,
  ): Pick<
    Opened,
    'relation' | 'columns' | 'selected' | 'types_in_text' | 'geometry' | 'line' | 'row_problem' | 'first_line'
  >
}

const leading = ['line', 'layer', 'wkt', 'row_problem'] as const
const flushAt = 1 << 20
/** What the engine takes by itself; a record with a whole county's border may be longer. */
const ordinaryRecord = 2_000_000

export function openRowsFile(source: Source): RowsFile {
  const path = join(source.folder, 'found.csv')
  const file = openSync(path, 'wx')
  const columns: string[] = []
  const places = new Map<string, number>()
  let rows = 0
  let longest = ordinaryRecord
  let waiting = ''
  const flush = () => {
    writeSync(file, waiting)
    waiting = ''
  }
  return {
    add({ layer, values, wkt, problem }) {
      const cells: (string | undefined)[] = []
      for (const [name, value] of values) {
        if (!places.has(name)) places.set(name, columns.push(name) - 1)
        cells[places.get(name) ?? 0] = value
      }
      const all = [String(++rows), layer, wkt, problem, ...Array.from(cells)]
      const record = `${all.map(quoted).join(',')}\n`
      longest = Math.max(longest, Buffer.byteLength(record))
      waiting += record
      if (waiting.length > flushAt) flush()
    },
    finish(layer) {
      flush()
      closeSync(file)
      const theirs: TheirColumn[] = columns.map((name) => ({ name, type: 'VARCHAR' }))
      const selected = (column: TheirColumn) => quotedIdentifier(`column_${theirs.indexOf(column) + 1}`)
      const all = readCall(path, { columns: columns.length, longest })
      return {
        relation: layer === undefined ? all : `(select * from ${all} where layer = ${quotedLiteral(layer)})`,
        columns: theirs,
        selected,
        types_in_text: anyType,
        geometry: 'try(st_geomfromtext(wkt))',
        line: 'line',
        row_problem: 'row_problem',
        first_line: 1,
      }
    },
  }
}

function quoted(value: string | undefined): string {
  return value === undefined ? '' : `"${value.replaceAll('"', '""')}"`
}

function readCall(path: string, { columns, longest }: { columns: number; longest: number }): string {
  const own = Array.from({ length: columns }, (_, at) => `column_${at + 1}`)
  const types = [...leading, ...own].map((name) => `'${name}': '${name === 'line' ? 'bigint' : 'varchar'}'`)
  return `read_csv(${quotedLiteral(path)}, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
    new_line = '\\n', null_padding = true, parallel = false, max_line_size = ${longest}, buffer_size = ${4 * longest}, columns = {${types.join(', ')}})`
}
