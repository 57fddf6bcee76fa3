// How each field of a part is written in the formats that the engine writes as text: a macro of cells.sql around the field's column.
import { quotedIdentifier, quotedLiteral } from '../../../data/database/sql_file.ts'
import type { FieldType } from '../../contract/catalogue/catalogue_codes.ts'
import type { RelationField } from '../../layers/feature_relation.ts'

const jsonMacros: Readonly<Record<FieldType, string | undefined>> = {
  text: undefined,
  integer: undefined,
  number: 'json_number',
  boolean: undefined,
  date: 'iso_date',
  datetime: 'iso_time',
}
const csvMacros: Readonly<Record<FieldType, string>> = {
  text: 'csv_text',
  integer: 'csv_plain',
  number: 'csv_plain',
  boolean: 'csv_plain',
  date: 'csv_plain',
  datetime: 'csv_time',
}

/** The arguments of json_object: names and values. */
export function jsonMembers(fields: readonly RelationField[], macros = jsonMacros): string {
  return fields
    .map(({ name, type, column }) => `${quotedLiteral(name)}, ${called(macros[type], column)}`)
    .join(', ')
}

/** For readers whose numbers are exact only so far: larger whole numbers as text. */
export function jsonMembersForPages(fields: readonly RelationField[]): string {
  return jsonMembers(fields, { ...jsonMacros, integer: 'safe_integer' })
}

export function csvCells(fields: readonly RelationField[]): string[] {
  return fields.map(({ type, column }) => called(csvMacros[type], column))
}

function called(macro: string | undefined, column: string): string {
  const name = quotedIdentifier(column)
  return macro === undefined ? name : `${macro}(${name})`
}
