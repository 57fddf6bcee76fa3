// A damaged file delivered: the register is as it was, or exactly as the delivery's own counts say.
import { z } from 'zod'
import { sqlFile } from '../../database/sql_file.ts'
import type { Delivery } from '../../deliveries/delivery.ts'
import type { TestDatabase } from '../../fixture/open_test_database.ts'
import { refusalOf } from './refusal_of.ts'
import type { WrittenSample } from './write_sample.ts'

type Addresses = ReadonlyMap<string, string>

const address = z.object({ id: z.string(), text: z.string() })

export async function deliverDamaged(
  world: TestDatabase,
  { path, where }: WrittenSample,
): Promise<'applied' | 'rows_rejected' | 'unreadable'> {
  const before = await addressesIn(world)
  const delivery = await world
    .deliverFile('addresses', path, { crs: 'EPSG:3006' })
    .catch((error: unknown) => void refusalOf(error, where))
  const after = await addressesIn(world)
  const isWhole =
    delivery?.outcome === 'applied' ? isAsCounted({ before, after, delivery }) : isSame(before, after)
  if (!isWhole)
    throw new Error(
      `A delivery was applied by half (${where}): ${JSON.stringify({ before: [...before], after: [...after], delivery })}`,
    )
  if (delivery === undefined) return 'unreadable'
  return delivery.outcome === 'applied' ? 'applied' : 'rows_rejected'
}

function isSame(before: Addresses, after: Addresses): boolean {
  return before.size === after.size && [...before].every(([id, text]) => after.get(id) === text)
}

type Applied = { before: Addresses; after: Addresses; delivery: Delivery }

function isAsCounted({ before, after, delivery }: Applied): boolean {
  const stayed = [...after].filter(([id]) => before.has(id))
  const unchanged = stayed.filter(([id, text]) => before.get(id) === text).length
  return (
    delivery.rejected === 0 &&
    delivery.rows - delivery.merged === after.size &&
    delivery.added === after.size - stayed.length &&
    delivery.removed === before.size - stayed.length &&
    delivery.unchanged === unchanged &&
    delivery.changed === stayed.length - unchanged
  )
}

async function addressesIn({ database }: TestDatabase): Promise<Addresses> {
  const found = await database.rows(sqlFile(import.meta.url, './addresses_now.sql'), {}, address)
  return new Map(found.map(({ id, text }) => [id, text]))
}
