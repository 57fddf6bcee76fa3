// What stands beside the register of every case, carried on by the audit log: since everything that is done is noted there, only the cases that
// were noted meanwhile are read anew.
import { z } from 'zod'
import type { Connection } from '../../../data/database/connection.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { caseBesideRegister } from '../../contract/cases/case_queue.ts'
import type { AuditAction } from '../../contract/people/audit_actions.ts'
import type { Product } from '../../product.ts'
import { casesInJson } from './cases_in_json.ts'

const lastEntrySql = sqlFile(import.meta.url, '../../../data/audit/last_entry.sql')
const changedSql = sqlFile(import.meta.url, './changed_cases.sql')
const besideSql = sqlFile(import.meta.url, './cases_beside_register.sql')
const ownersSql = sqlFile(import.meta.url, './case_owners.sql')

const besideOfCase = caseBesideRegister.omit({ association_id: true })
export type BesideOfCase = z.infer<typeof besideOfCase>

/** Those of which something is there. */
export type BesideRegister = {
  /** The last entry of the log that is in it. */
  readonly number: number
  readonly byId: ReadonlyMap<string, BesideOfCase>
  /** Whose a case is, the associations in the order of their ids. */
  readonly owners: ReadonlyMap<string, readonly string[]>
}

/** What can change the names of handlers, or whose a case is, of any number of cases. */
const ofAll = [
  'account_changed',
  'account_erased',
  'personal_data_erased',
  'database_rewritten',
  'association_saved',
  'association_removed',
] as const satisfies readonly AuditAction[]

const lastEntryRow = z.object({ number: z.int() })
const changedRow = z.object({ number: z.int(), is_of_all: z.boolean(), ids: z.array(z.string()) })
const besideRow = casesInJson(besideOfCase.extend({ id: z.string() }))
const ownersRow = casesInJson(z.object({ id: z.string(), association_ids: z.array(z.string()) }))

type Kept = { readonly revision: number; readonly recordings: number; readonly made: Promise<BesideRegister> }
const keptBy = new WeakMap<Product, Kept>()

/** The same object for as long as nothing of it has changed. */
export function besideRegister(product: Product): Promise<BesideRegister> {
  const { database } = product
  const [revision, recordings] = [database.revision(), database.recordings()]
  const found = keptBy.get(product)
  if (found?.revision === revision && found.recordings === recordings) return found.made
  // A delivery may have brought other applications; what failed is begun anew.
  const before = found?.revision === revision ? found.made.catch(() => undefined) : undefined
  const made = readSince(product, before)
  const kept = { revision, recordings, made }
  keptBy.set(product, kept)
  made.catch(() => {
    if (keptBy.get(product) === kept) keptBy.delete(product)
  })
  return made
}

async function readSince(
  { database }: Product,
  known: Promise<BesideRegister | undefined> | undefined,
): Promise<BesideRegister> {
  const before = await known
  return database.snapshot(async (connection) => {
    if (!before) return readWhole(connection)
    const asked = { number: before.number, of_all: [...ofAll] }
    const [changed] = await connection.rows(changedSql, asked, changedRow)
    if (!changed || changed.is_of_all) return readWhole(connection)
    const { number, ids } = changed
    if (ids.length === 0) return before
    const byId = new Map(before.byId)
    for (const id of ids) byId.delete(id)
    for (const [id, beside] of await readBeside(connection, ids)) byId.set(id, beside)
    return { number, byId, owners: before.owners }
  })
}

async function readWhole(connection: Connection): Promise<BesideRegister> {
  const [last] = await connection.rows(lastEntrySql, {}, lastEntryRow)
  const [owned] = await connection.rows(ownersSql, {}, ownersRow)
  const owners = new Map(owned?.cases.map(({ id, association_ids }) => [id, association_ids]))
  return { number: last?.number ?? 0, byId: new Map(await readBeside(connection, null)), owners }
}

async function readBeside(connection: Connection, ids: string[] | null) {
  const [found] = await connection.rows(besideSql, { ids }, besideRow)
  return (found?.cases ?? []).map((row) => [row.id, row] as const)
}
