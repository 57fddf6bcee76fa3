// How many features can be held before they are sent: as many as make a page of some megabytes, by the layer's heaviest row. More are written while they are sent.
import { z } from 'zod'
import { filledSql } from '../../../../data/database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../../../../data/database/sql_file.ts'
import { keptFor } from '../../../kept.ts'
import type { SeenLayer } from '../../../layers/seen_layer.ts'
import type { Product } from '../../../product.ts'
import type { ItemsQuestion } from '../asked/items_question.ts'

const rowsAtMost = 1000
const bytesAtMost = 24 * 1024 * 1024

/** Two numbers of seventeen digits, and what stands between. */
const bytesOfVertex = 40
const bytesOfCharacter = 2
const bytesOfRest = 1000

const heaviestSql = sqlFile(import.meta.url, './heaviest_row.sql')
const row = z.object({ bytes: z.number() })

export async function heldAtMost(product: Product, question: Weighed): Promise<number> {
  return Math.max(1, Math.min(rowsAtMost, Math.floor(bytesAtMost / (await heaviestRow(product, question)))))
}

type Weighed = Pick<ItemsQuestion, 'layer' | 'relation'>

const heaviestRow = keptFor(
  ({ layer }: Weighed) => JSON.stringify([layer.from, layer.fields.map(({ column }) => column)]),
  async ({ database }, { layer, relation }) => {
    const sql = filledSql(heaviestSql, { weight: weightOf(layer), relation: relation.sql })
    const [found] = await database.rows(sql, relation.parameters, row)
    return found?.bytes ?? bytesOfRest
  },
)

function weightOf({ kind, fields }: SeenLayer): string {
  const texts = fields.filter(({ type }) => type === 'text')
  return [
    bytesOfRest,
    ...(kind === 'vector' ? [`${bytesOfVertex} * coalesce(max(ST_NPoints(geometry)), 0)`] : []),
    ...texts.map(
      ({ column }) => `${bytesOfCharacter} * coalesce(max(length(${quotedIdentifier(column)})), 0)`,
    ),
  ].join(' + ')
}
