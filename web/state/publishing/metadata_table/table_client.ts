// The API's table of metadata, as the page asks for it.
import type { LayerState } from '../../../../api/contract/catalogue/catalogue_codes.ts'
import type {
  ChangedMetadata,
  MetadataChange,
  MetadataTable,
} from '../../../../api/contract/catalogue/metadata_table.ts'
import { NoAnswer } from '../../../api.ts'
import { type Guard, isNumber, isText, shaped } from '../../../shapes.ts'
import { sendBytes } from '../../asking/send_bytes.ts'
import type { Send } from '../../deliveries/upload.svelte.ts'
import { asked } from '../asked.ts'

const path = '/api/v1/metadata-table'

export type TableQuestion = {
  readonly q: string | undefined
  readonly state: LayerState | undefined
  readonly source: string | undefined
  readonly limit: number
  readonly offset: number
}

/** A cell that was refused: where, and why in the API's words. */
export type RefusedCell = { readonly layer_id: string; readonly column: string; readonly detail: string }

const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const tableShape = shaped({ columns: isList, items: isList, total: isNumber })
const changeShape = shaped({ layers_changed: isNumber, changes: isList, faults: isList, conflicts: isList })
const isTable = (body: unknown): body is MetadataTable => tableShape(body)
const isChange = (body: unknown): body is MetadataChange => changeShape(body)
const faultShape = shaped({ parameter: isText, detail: isText })

export async function askTable({ limit, offset, ...kept }: TableQuestion, signal: AbortSignal) {
  const query = queryOf({ ...kept, limit: String(limit), offset: String(offset) })
  return held(asked(`${path}?${query}`, { signal }), isTable)
}

/** All of them, whatever page is shown. */
export function sheetHref(
  f: 'xlsx' | 'csv',
  { q, state, source }: Omit<TableQuestion, 'limit' | 'offset'>,
): string {
  return `${path}?${queryOf({ f, q, state, source })}`
}

/** Thrown where cells were refused: `refused` says which. */
export class CellsRefused extends NoAnswer {
  readonly refused: readonly RefusedCell[]

  constructor({ failure }: NoAnswer, refused: readonly RefusedCell[]) {
    super(failure)
    this.refused = refused
  }
}

export function saveCells(json: ChangedMetadata): Promise<MetadataChange> {
  return held(asked(path, { method: 'PUT', json, refusal: cellsRefused }), isChange)
}

export const readSheet: Send<true, MetadataChange> = ({ file_name, content }, on) =>
  held(
    sendBytes({ method: 'POST', path: `${path}/reading?${queryOf({ file_name })}`, content }, on),
    isChange,
  )

export const saveSheet: Send<true, MetadataChange> = ({ file_name, content }, on) =>
  held(sendBytes({ method: 'PUT', path: `${path}/file?${queryOf({ file_name })}`, content }, on), isChange)

function cellsRefused(thrown: NoAnswer, body: unknown): NoAnswer {
  const fields: Readonly<Record<string, unknown>> = typeof body === 'object' ? { ...body } : {}
  const faults = isList(fields.errors) ? fields.errors.filter(faultShape) : []
  const refused = faults.map(({ parameter, detail }) => {
    const [layer_id = '', column = ''] = parameter.split('.')
    return { layer_id, column, detail }
  })
  return refused.length > 0 ? new CellsRefused(thrown, refused) : thrown
}

async function held<Body>(asked: Promise<unknown>, isHeld: Guard<Body>): Promise<Body> {
  const body = await asked
  if (isHeld(body)) return body
  throw new NoAnswer({ kind: 'fault', detail: 'The answer has another shape than was promised.' })
}

function queryOf(said: Readonly<Record<string, string | undefined>>): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(said)) if (value) query.set(name, value)
  return query
}
