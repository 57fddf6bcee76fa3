// What the engine's own type of a column is called here; a value that would lose something as a number stays text.
import type { FieldType } from '../../../api/contract/catalogue/catalogue_codes.ts'
import { count, type Engine } from '../child/engine.ts'
import type { Opened, TheirColumn } from '../formats/format.ts'
import type { TypedColumn } from './typed_columns.ts'

export type Found = Pick<TypedColumn, 'type' | 'sql' | 'notes'>
type Asked = { given: string; theirs: TheirColumn; lacks: Opened['lacks'] }

export async function nativeType(
  engine: Engine,
  { given, theirs: { name, type }, lacks }: Asked,
): Promise<Found> {
  const is = (kind: FieldType, sql: string, notes: string[] = []): Found => ({ type: kind, sql, notes })
  const asText = (sql = `${given}::varchar`, notes: string[] = []) => is('text', sql, notes)
  const unless = async (lossy: string, kept: Found) =>
    (await hasAny(engine, lossy))
      ? asText(undefined, [`${name} has numbers or times that no field keeps exactly, so it is text.`])
      : kept
  if (/^(VARCHAR|SPACED|CELL|UUID|ENUM.*|TIME.*|INTERVAL|BIT)$/.test(type) && !type.startsWith('TIMESTAMP'))
    return asText(lacks?.includes('missing_text') ? `nullif(${given}::varchar, '')` : undefined)
  if (type === 'BOOLEAN') return is('boolean', given)
  if (/^U?(TINY|SMALL|BIG)?INT(EGER)?$/.test(type) && type !== 'UBIGINT')
    return is('integer', `${given}::bigint`)
  if (['UBIGINT', 'HUGEINT', 'UHUGEINT'].includes(type) || /^DECIMAL\(\d+,\s*0\)$/.test(type))
    return unless(
      `try_cast(${given} as bigint) is null and ${given} is not null`,
      is('integer', `${given}::bigint`),
    )
  if (type === 'DOUBLE' || type === 'FLOAT') return is('number', `${given}::double`)
  if (type.startsWith('DECIMAL'))
    return unless(`${given}::double::${type} is distinct from ${given}`, is('number', `${given}::double`))
  if (type === 'DATE') return is('date', given)
  if (/^TIMESTAMP WITH TIME ZONE$/.test(type))
    return is('datetime', `(${given} at time zone 'UTC')`, [
      `${name} has times with a zone: they are kept in UTC.`,
    ])
  if (type === 'TIMESTAMP_NS')
    return unless(
      `${given}::timestamp::timestamp_ns is distinct from ${given}`,
      is('datetime', `${given}::timestamp`),
    )
  if (type.startsWith('TIMESTAMP')) {
    const isDay = lacks?.includes('dates') && !(await hasAny(engine, `${given}::timestamp <> ${given}::date`))
    return isDay ? is('date', `${given}::date`) : is('datetime', `${given}::timestamp`)
  }
  if (type === 'BLOB')
    return asText(`base64(${given})`, [`${name} has bytes: they are kept as text in Base64.`])
  if (type.startsWith('GEOMETRY'))
    return asText(`st_astext(${given})`, [`${name} is a further geometry: it is kept as well-known text.`])
  return asText(`to_json(${given})::varchar`, [`${name} has several values in one: they are kept as JSON.`])
}

async function hasAny(engine: Engine, condition: string): Promise<boolean> {
  const [found] = await engine.rows(`select count(*)::integer as rows from given where ${condition}`)
  return count(found?.rows) > 0
}
