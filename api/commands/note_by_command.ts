// What a command does besides changing registers is noted as the operator's.
import { type Entry, operatorByCommand } from '../../data/audit/entry.ts'
import type { Installation } from '../../data/deliveries/delivery.ts'

export async function noteByCommand(
  { database }: Pick<Installation, 'database'>,
  entry: Omit<Entry, 'by'>,
): Promise<void> {
  await database.record(async (_connection, note) => note({ by: operatorByCommand, ...entry }))
}
