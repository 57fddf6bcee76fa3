// The text of a cell as the value that stands in a description, or what to change in it.
import {
  type CellKind,
  listSeparator,
  type MetadataColumn,
} from '../../../api/contract/catalogue/metadata_columns.ts'
import { type ColumnCode, codeCalled, columnCodes } from './column_codes.ts'

export type CellValue = { readonly value: unknown } | { readonly fault: string }

type Kinds = Readonly<Record<CellKind, (text: string, column: MetadataColumn) => CellValue>>

const kinds: Kinds = {
  line: (text) =>
    /[\r\n]/.test(text) ? { fault: 'must be one line: take away the line breaks' } : { value: text },
  text: (text) => ({ value: text.replaceAll('\r\n', '\n') }),
  list: (text) => ({ value: partsOf(text) }),
  number: (text) => numberIn(text),
  level: (text) => numberIn(text),
  date: (text) =>
    text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text)
      ? { value: text === '' ? null : text }
      : { fault: 'must be a date such as 2015-06-30' },
  code: (text, column) => (text === '' ? { value: null } : codeIn(text, columnCodes[column] ?? [])),
  codes: (text, column) => {
    const found = partsOf(text).map((part) => codeIn(part, columnCodes[column] ?? []))
    const fault = found.find((one) => 'fault' in one)
    return fault ?? { value: [...new Set(found.map((one) => ('value' in one ? one.value : undefined)))] }
  },
  licence: (text, column) =>
    text === '' ? { value: null } : { value: codeCalled(text, columnCodes[column] ?? []) ?? text },
  email: (text) => ({ value: text }),
  address: (text) => ({ value: text === '' ? null : text }),
  addresses: (text) => ({ value: partsOf(text) }),
}

export function valueOfCell(
  text: string,
  { name, holds }: { readonly name: MetadataColumn; readonly holds: CellKind },
): CellValue {
  return kinds[holds](text.trim(), name)
}

/** Between separators; one behind a backslash belongs to the part. */
function partsOf(text: string): string[] {
  return text
    .split(/(?<!\\)\|/)
    .map((part) => part.replaceAll(`\\${listSeparator}`, listSeparator).trim())
    .filter((part) => part !== '')
}

/** A comma as Swedish programs write it, too. */
function numberIn(text: string): CellValue {
  if (text === '') return { value: null }
  return /^\d+([.,]\d+)?$/.test(text)
    ? { value: Number(text.replace(',', '.')) }
    : { fault: 'must be a number, such as 0.5' }
}

function codeIn(text: string, codes: readonly ColumnCode[]): CellValue {
  const code = codeCalled(text, codes)
  if (code !== undefined) return { value: code }
  const allowed = codes.map((one) => `${one.code} (${one.words.sv})`).join(', ')
  return { fault: `must be one of ${allowed}` }
}
