// Every check of data quality, by register and name. To add one, add its SQL file: nothing else lists them.
import { readdirSync } from 'node:fs'
import { registerNames } from '../../api/contract/vocabulary.ts'
import { sqlFile } from '../database/sql_file.ts'
import { type Check, readCheck } from './check.ts'

export const checks: readonly Check[] = readdirSync(new URL('../checks', import.meta.url))
  .filter((file) => file.endsWith('.sql'))
  .sort()
  .map((file) => readCheck(`data/checks/${file}`, sqlFile(import.meta.url, `../checks/${file}`)))
  .sort((one, other) => registerNames.indexOf(one.register) - registerNames.indexOf(other.register))
