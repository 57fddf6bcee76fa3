// The names of one check as they stand in the statements that run all checks alike, and the columns that they make of it.
import { z } from 'zod'
import { quotedIdentifier } from '../database/sql_file.ts'
import { registers } from '../registers/registers.ts'
import type { Check } from './check.ts'

/** Fills the {places} of the statements beside this file. */
export function placesOf(check: Check) {
  const { key } = registers[check.register]
  return {
    check: check.sql,
    register_key: key.map((name) => `broken.${quotedIdentifier(name)}::varchar`).join(', '),
    detail: asJson(
      'broken',
      check.details.map(({ name }) => name),
    ),
    order: check.key.map((name) => `broken.${quotedIdentifier(name)}`).join(', '),
  }
}

/** Columns as a JSON object, which `detailText` reads. */
export function asJson(table: string, names: readonly string[]): string {
  if (names.length === 0) return "'{}'"
  const fields = names.map((name) => `${quotedIdentifier(name)} := ${table}.${quotedIdentifier(name)}`)
  return `to_json(struct_pack(${fields.join(', ')}))::varchar`
}

/** What explains a row: numbers, dates and texts, by the names in the check's header. */
export const detailText = z
  .string()
  .transform((text) =>
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).parse(JSON.parse(text)),
  )
