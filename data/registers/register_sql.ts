// The names of one register as they stand in the statements that treat all registers alike.
import { quotedIdentifier } from '../database/sql_file.ts'
import type { Register } from './register.ts'

/** Fills the {places} of those statements. */
export function registerPlaces(register: Register): Readonly<Record<string, string>> {
  const columns = keptColumns(register)
  const key = register.key.map(quotedIdentifier)
  const list = (names: readonly string[], from = '') =>
    names.map((name) => `${from}${quotedIdentifier(name)}`).join(', ')
  const same = (left: string, right: string) => sameKey(register, left, right)
  return {
    register: `registers.${quotedIdentifier(register.table)}`,
    history: `history.${quotedIdentifier(register.table)}`,
    columns: list(columns),
    key: key.join(', '),
    // Optional parts of a key (a coverage's operator) may be empty; the first part never is.
    key_is_known: `${key[0]} is not null`,
    loaded_key: list(register.key, 'loaded.'),
    loaded_columns: list(columns, 'loaded.'),
    key_words: register.key
      .map((name) => `'${name} "' || coalesce(loaded.${quotedIdentifier(name)}::varchar, '') || '"'`)
      .join(` || ', ' || `),
    same_key_repeated: same('loaded', 'repeated_keys'),
    same_key_later: same('later', 'existing'),
    same_key_touched: same('touched', 'existing'),
    same_key_taken_back: same('taken_back', 'existing'),
    ...referencePlaces(register),
  }
}

/** That two relations speak of the same row; a part of a key that is empty in both is the same. */
export function sameKey(register: Register, left: string, right: string): string {
  return register.key
    .map(quotedIdentifier)
    .map((name) => `${left}.${name} is not distinct from ${right}.${name}`)
    .join(' and ')
}

/** The columns of the register's table, geometry included. */
export function keptColumns(register: Register): string[] {
  return [...register.columns.map(({ name }) => name), ...geometryColumns(register)]
}

/** The columns that hold a line or polygon; points are kept as two numbers. */
export function shapeColumns({ geometry }: Register): string[] {
  return !geometry || geometry.kind === 'point' ? [] : ['geometry', 'geometry_3857']
}

function geometryColumns(register: Register): string[] {
  return register.geometry?.kind === 'point' ? ['x', 'y'] : shapeColumns(register)
}

function referencePlaces({ reference }: Register): { reference_fault: string; reference_join: string } {
  if (!reference) return { reference_fault: 'null', reference_join: '' }
  const column = quotedIdentifier(reference.column)
  const parent = `registers.${quotedIdentifier(reference.register.replaceAll('-', '_'))}`
  return {
    reference_fault: `case when loaded.${column} is not null and parent.id is null then '${reference.column} "' || loaded.${column} || '" is not in the register ${reference.register}: import that first, or correct it' end`,
    reference_join: `left join ${parent} as parent on parent.id = loaded.${column}`,
  }
}
