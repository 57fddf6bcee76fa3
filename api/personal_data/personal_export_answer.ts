// What the exports of a person have in common: noted, then sent as a file.
import type { By } from '../../data/audit/entry.ts'
import { exportPerson, type PersonalExport } from '../../data/personal_data/export/export_person.ts'
import { today } from '../../data/today.ts'
import { personalExport } from '../contract/people/personal_data.ts'
import { answers } from '../endpoint.ts'
import type { Product } from '../product.ts'

export const exportAnswers = answers(personalExport.openapi('PersonalExport'))

type Asked = { readonly account_id: string; readonly by: By }

/** Undefined, and nothing is noted, where nobody has this id. */
export async function notedExport(
  { database, now }: Pick<Product, 'database' | 'now'>,
  { account_id, by }: Asked,
): Promise<PersonalExport | undefined> {
  const found = await database.snapshot((connection) => exportPerson(connection, { account_id, now: now() }))
  if (!found.account && account_id !== by.actor) return undefined
  await database.record(async (_connection, note) =>
    note({ by, action: 'personal_data_exported', object: ['account', account_id] }),
  )
  return found
}

export function exportHeaders({ now }: Pick<Product, 'now'>) {
  return { 'Content-Disposition': `attachment; filename="bristkartan-${today(now())}.json"` }
}
