// The rows of a register as features: the statement in the folder of its layer, and what it is asked with.
import { readFileSync } from 'node:fs'
import type { Parameters } from '../../../data/database/connection.ts'
import { registers } from '../../../data/registers/registers.ts'
import type { RegisterName } from '../../contract/vocabulary.ts'
import type { Question } from '../../question.ts'

const read = new Map<RegisterName, string>()

export function registerFeatures(
  register: RegisterName,
  at: Question,
): { readonly sql: string; readonly parameters: Parameters } {
  const sql = statement(register)
  return { sql, parameters: sql.includes('$as_of') ? { ...at } : {} }
}

function statement(register: RegisterName): string {
  const known = read.get(register)
  if (known) return known
  const { table } = registers[register]
  const sql = readFileSync(new URL(`../../../tiles/layers/${table}/features.sql`, import.meta.url), 'utf8')
  read.set(register, sql)
  return sql
}
