// What a file's columns and values probably are, from what was seen of it: by a mapping that was saved for its kind, else by names, synonyms and
// contents. A suggestion: a person looks at it, corrects it and may save it.
import type { InspectedColumn, Inspection } from '../../api/contract/deliveries/inspection.ts'
import type { ReadingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
import type { Mapping, Suggestion } from '../../api/contract/mapping.ts'
import type { Register } from '../registers/register.ts'
import { type Assigned, assignColumns } from './assign_columns.ts'
import { assignPlaces, assignPlacesByContents } from './assign_places.ts'
import { columnsOfMapping } from './columns_of_mapping.ts'
import { recognise } from './recognise.ts'
import { suggestValues, valueInstructions } from './suggest_values.ts'

export type ToMap = {
  readonly register: Register
  readonly inspection: Inspection
  readonly saved: readonly Mapping[]
  /** What the person said of the file's text, numbers, dates and places: it is said again in the instructions. */
  readonly told?: Omit<ReadingInstructions, 'rename' | 'values'>
  /** The columns of theirs that the person chose: the values asked about are theirs, whatever was suggested. */
  readonly chosen?: Readonly<Record<string, string>>
}

const placeNames = {
  point: ['longitude', 'latitude', 'easting', 'northing', 'wkt'],
  line: ['wkt'],
  polygon: ['wkt'],
}

export function suggestMapping({ register, inspection, saved, told = {}, chosen = {} }: ToMap): Suggestion {
  const theirs = nameable(inspection.columns)
  const file = { register: register.name, columns: inspection.columns.map(({ name }) => name) }
  const mapping = recognise(saved, file)
  const places = placeColumns(register, inspection, mapping)
  const ours = [...register.columns.map(({ name }) => name), ...places]
  const assigned = mapping ? columnsOfMapping(mapping, ours, theirs) : assign(register, inspection, theirs)
  const values = register.columns.flatMap((column) => {
    const taken = chosen[column.name] ?? assigned.get(column.name)?.theirs
    const inspected = theirs.find(({ name }) => name === taken)
    const suggested =
      inspected && suggestValues(column, inspected, mapping?.instructions.values?.[column.name])
    return suggested ? [suggested] : []
  })
  const used = new Set([...assigned.values()].map((one) => one.theirs))
  return {
    columns: ours.map((name) => ({
      column: name,
      theirs: assigned.get(name)?.theirs ?? null,
      reason: assigned.get(name)?.reason ?? null,
      is_required: register.columns.some((column) => column.name === name && column.is_required === true),
    })),
    values,
    left_over: file.columns.filter((name) => !used.has(name)),
    mapping: mapping?.name ?? null,
    instructions: instructions(assigned, valueInstructions(values), {
      ...withoutOtherLayer(mapping, inspection),
      ...told,
    }),
  }
}

function assign(register: Register, inspection: Inspection, theirs: readonly InspectedColumn[]): Assigned {
  const kind = placeColumns(register, inspection).length > 0 ? register.geometry?.kind : undefined
  const places: Assigned = kind ? assignPlaces(kind, theirs) : new Map()
  const columns = assignColumns(
    register.columns,
    theirs,
    new Set([...places.values()].map((one) => one.theirs)),
  )
  const left = theirs.filter(({ name }) => ![...columns.values()].some((one) => one.theirs === name))
  return new Map([...columns, ...(kind && places.size === 0 ? assignPlacesByContents(kind, left) : places)])
}

/** None where the file has geometry of its own: naming a column would set that aside, as only a person may. */
function placeColumns(
  register: Register,
  { geometry: own }: Inspection,
  mapping?: Mapping,
): readonly string[] {
  if (!register.geometry) return []
  const names = placeNames[register.geometry.kind]
  const hasOwn = own !== null && own.point + own.line + own.polygon + own.other > 0
  const isSetAside = names.some((name) => mapping?.instructions.rename?.[name])
  return hasOwn && !isSetAside ? [] : names
}

/** A column without a name, or with the name of another, cannot be asked for. */
function nameable(columns: readonly InspectedColumn[]): InspectedColumn[] {
  return columns.filter(
    ({ name }) => name.trim() !== '' && columns.filter((other) => other.name === name).length === 1,
  )
}

function withoutOtherLayer(mapping: Mapping | undefined, { layers }: Inspection): ReadingInstructions {
  const { layer, ...rest } = mapping?.instructions ?? {}
  return layer !== undefined && layers.some(({ name }) => name === layer) ? { layer, ...rest } : rest
}

/** What the mapping said of values that this file lacks stays: the next file may have them. */
function instructions(
  assigned: Assigned,
  suggested: NonNullable<ReadingInstructions['values']>,
  { rename: said = {}, values: kept = {}, ...rest }: ReadingInstructions,
): ReadingInstructions {
  const without = Object.entries(said).filter(([, theirs]) => theirs === '')
  const renamed = [...assigned].flatMap(([ours, { theirs }]) =>
    ours === theirs ? [] : [[ours, theirs] as const],
  )
  const rename = Object.fromEntries([...without, ...renamed])
  const columns = [...new Set([...Object.keys(kept), ...Object.keys(suggested)])]
  const values = Object.fromEntries(columns.map((name) => [name, { ...kept[name], ...suggested[name] }]))
  return {
    ...rest,
    ...(Object.keys(rename).length > 0 ? { rename } : {}),
    ...(columns.length > 0 ? { values } : {}),
  }
}
