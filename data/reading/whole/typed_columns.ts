// The type of every column, and the SQL that makes its values: by the file's own types where it has any, else by what all its values are.
import type { FieldType } from '../../../api/contract/catalogue/catalogue_codes.ts'
import { count, type Engine } from '../child/engine.ts'
import type { Opened, TheirColumn } from '../formats/format.ts'
import { coordinatesIn, type FoundPlaces } from './find_places.ts'
import { nativeType } from './native_type.ts'
import { seenType } from './seen_type.ts'
import { givenColumn } from './take_whole.ts'

export type TypedColumn = {
  /** The file's own. */
  name: string
  type: FieldType
  /** c1, c2, … of the table. */
  column: string
  sql: string
  notes: string[]
}

type Asked = { engine: Engine; found: FoundPlaces; hasPlaces: boolean }

export async function typedColumns(
  opened: Opened,
  { engine, found, hasPlaces }: Asked,
): Promise<TypedColumn[]> {
  const typed: TypedColumn[] = []
  for (const [at, theirs] of opened.columns.entries()) {
    if (hasPlaces && (theirs === found.replaced || isCovering(theirs, opened))) continue
    const given = givenColumn(at)
    if (await isNumberOfRow(engine, { given, theirs })) continue
    const mayBe = opened.types_in_text?.(theirs) ?? []
    const is_coordinate = coordinatesIn(found).includes(theirs)
    const seen =
      mayBe.length > 0
        ? await seenType(engine, { given, theirs, mayBe, is_coordinate })
        : await nativeType(engine, { given, theirs, lacks: opened.lacks })
    typed.push({ name: theirs.name, column: `c${typed.length + 1}`, ...seen })
  }
  return typed
}

/** GeoPackage's own number of each row, where it says no more than a feature's number does. */
async function isNumberOfRow(
  engine: Engine,
  { given, theirs: { name, type } }: { given: string; theirs: TheirColumn },
): Promise<boolean> {
  if (name.toLowerCase() !== 'fid' || type !== 'BIGINT') return false
  const [other] = await engine.rows(
    `select count(*)::integer as rows from given where ${given} is distinct from rowid + 1`,
  )
  return count(other?.rows) === 0
}

/** The bounds of each row that GeoParquet keeps beside its geometry: they follow from it. */
function isCovering({ name, type }: TheirColumn, { geometry }: Opened): boolean {
  return (
    geometry !== undefined &&
    name === 'bbox' &&
    /^STRUCT\(xmin \w+, ymin \w+, xmax \w+, ymax \w+\)$/.test(type)
  )
}
