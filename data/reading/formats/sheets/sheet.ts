// One sheet of a workbook, whatever the format of the workbook: which it is, which of its rows names the columns, and the
// rows below.
import { AppError } from '../../../../api/contract/problem.ts'
import { quotedIdentifier } from '../../../database/sql_file.ts'
import type { Engine } from '../../child/engine.ts'
import { wantedNames } from '../../columns/wanted_names.ts'
import type { IsolatedRequest } from '../../isolation/run_isolated.ts'
import { findHeader, headerSearchedIn, titlesNote } from '../../text/find_header.ts'
import { anyType, type Opened, type TheirColumn } from '../format.ts'
import { describeGdal, featureNumber, type GdalFile } from '../gdal.ts'
import { chooseLayer } from '../layers.ts'

/** Every cell comes as text, since types differ from cell to cell; no row is taken for a header by GDAL. */
const sheetOptions = ['HEADERS=DISABLE', 'FIELD_TYPES=STRING']

type Workbook = { file: Sheet['file']; sheets: readonly string[]; request: IsolatedRequest }
type Sheet = { file: Omit<GdalFile, 'options'>; layer: string; request: IsolatedRequest }
type OpenedSheet = Pick<
  Opened,
  'relation' | 'columns' | 'selected' | 'types_in_text' | 'line' | 'first_line' | 'header_line' | 'notes'
>

export async function openWorkbook(
  engine: Engine,
  { file, sheets, request }: Workbook,
): Promise<OpenedSheet & Pick<Opened, 'layer' | 'layers'>> {
  const open = (layer: string) => openSheet(engine, { file, layer, request })
  const { name: layer } = await chooseLayer(
    sheets.map((name) => ({ name, kind: 'any' as const })),
    { request, columnsOf: async (name) => (await open(name)).columns },
  )
  return { ...(await open(layer)), layer, layers: sheets }
}

async function openSheet(engine: Engine, { file, layer, request }: Sheet): Promise<OpenedSheet> {
  const { relation, columns: fields } = await describeGdal(engine, { ...file, layer, options: sheetOptions })
  const row = quotedIdentifier(featureNumber)
  const told = request.header_line
  const first = await engine.rows(
    `select * from ${relation} where ${row} <= ${Math.max(headerSearchedIn, told ?? 0)} order by ${row}`,
  )
  const lines = first.map((each) => fields.map(({ name }) => String(each[name] ?? '').trim()))
  const at =
    told === undefined
      ? findHeader(lines, new Set(wantedNames(request)))
      : first.findIndex((each) => Number(each[featureNumber]) === told)
  const names = at === undefined ? undefined : lines[at]
  if (at === undefined || names === undefined || isBlank(names)) throw noHeader(file.source.name, layer, told)
  const header_line = Number(first[at]?.[featureNumber])
  const columns = fields.map(({ name }, place) => ({ name: names[place] || name, type: 'CELL' }))
  const filled = fields.map(({ name }) => `nullif(trim(${quotedIdentifier(name)}), '')`)
  return {
    // A row of blank cells is no row, as in a text.
    relation: `(select * from ${relation} where ${row} > ${header_line} and coalesce(${filled.join(', ')}, null) is not null)`,
    columns,
    selected: (column: TheirColumn) => quotedIdentifier(fields[columns.indexOf(column)]?.name ?? ''),
    types_in_text: anyType,
    line: row,
    first_line: header_line + 1,
    header_line,
    notes: lines.slice(0, at).every(isBlank) ? [] : [titlesNote(header_line)],
  }
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '')
}

function noHeader(name: string, layer: string, told: number | undefined): AppError {
  return new AppError(
    'bad_input',
    told === undefined
      ? `The sheet “${layer}” of ${name} is empty. Its first row should name the columns.`
      : `Row ${told} of the sheet “${layer}” of ${name} names no columns. Say in which row they are named.`,
  )
}
