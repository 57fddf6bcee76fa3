// The statement that holds two states of a register against each other: for a preview, the history and a comparison alike.
import { filledSql } from '../../database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { keptColumns, registerPlaces, sameKey } from '../../registers/register_sql.ts'

const differences = sqlFile(import.meta.url, './differences.sql')

export type States = {
  /** What stands after `from`, with the columns of the register. */
  readonly before: string
  readonly after: string
}

/**
 * A row for each row that differs: the key, `change`, the names of the fields that differ, and every column of the
 * register twice, as `before_…` and `after_…`.
 */
export function differencesSql(register: Register, states: States): string {
  const columns = keptColumns(register)
  const fields = comparedFields(register)
  const side = (prefix: string) => (name: string) =>
    `state_${prefix}.${quotedIdentifier(name)} as ${quotedIdentifier(`${prefix}_${name}`)}`
  return filledSql(differences, {
    ...registerPlaces(register),
    ...states,
    key_of_states: register.key
      .map(quotedIdentifier)
      .map((name) => `coalesce(state_before.${name}, state_after.${name}) as ${name}`)
      .join(', '),
    same_key: sameKey(register, 'state_before', 'state_after'),
    states_differ: fields.map(({ differs }) => differs).join(' or '),
    differing: fields.map(({ name, differs }) => `case when ${differs} then '${name}' end`).join(', '),
    columns_of_both: [...columns.map(side('before')), ...columns.map(side('after'))].join(', '),
  })
}

/** The row as it was before, under the register's own names; of an added one the key alone. */
export function columnsBefore(register: Register): string {
  return keptColumns(register)
    .map((name) => (register.key.includes(name) ? quotedIdentifier(name) : before(name)))
    .join(', ')
}

function before(name: string): string {
  return `${quotedIdentifier(`before_${name}`)} as ${quotedIdentifier(name)}`
}

/** A place is one field, whatever columns it takes; the copy in EPSG:3857 follows from it. */
function comparedFields(register: Register): { name: string; differs: string }[] {
  const differ = (names: readonly string[]) =>
    names
      .map(quotedIdentifier)
      .map((name) => `state_before.${name} is distinct from state_after.${name}`)
      .join(' or ')
  const own = register.columns
    .filter(({ name }) => !register.key.includes(name))
    .map(({ name }) => ({ name, differs: differ([name]) }))
  if (!register.geometry) return own
  const place = register.geometry.kind === 'point' ? ['x', 'y'] : ['geometry']
  return [...own, { name: 'geometry', differs: differ(place) }]
}
