// The schemas of a layer: what its features have, by what they are filtered, and by what they are sorted. All of fields that the caller sees.
import { AppError } from '../../contract/problem.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import { type Language, wordsIn } from '../asked/language.ts'
import { isReserved } from '../features/asked/items_parameters.ts'
import { keyOf } from '../features/paging/sort_keys.ts'
import { geometryName, queryablesOf } from '../filter/queryables.ts'
import { fieldSchema, type PropertySchema } from './field_schema.ts'

export const schemaKinds = ['schema', 'queryables', 'sortables'] as const
export type SchemaKind = (typeof schemaKinds)[number]

export type LayerSchema = {
  readonly $schema: string
  readonly $id: string
  readonly title: string
  readonly description?: string
  readonly type: 'object'
  readonly properties: Readonly<Record<string, PropertySchema>>
  readonly required?: readonly string[]
  readonly additionalProperties: false
}

/** Throws AppError('not_found') for a raster, whose pixels have no fields. */
export function schemaOf(
  layer: SeenLayer,
  { language, addresses }: Pick<Asking, 'language' | 'addresses'>,
  kind: SchemaKind,
): LayerSchema {
  if (layer.kind === 'raster')
    throw new AppError(
      'not_found',
      `${layer.id} is a raster: it has pixels, which have no fields to describe.`,
    )
  const description = wordsIn(language, layer.description.abstract)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: addresses[kind](layer.id),
    title: wordsIn(language, layer.description.title),
    ...(description === '' ? {} : { description }),
    type: 'object',
    properties: Object.fromEntries(
      propertiesOf(layer, language, kind).map(([name, schema], index) => [
        name,
        { ...schema, 'x-ogc-propertySeq': index + 1 },
      ]),
    ),
    ...(kind === 'schema' ? { required: [keyOf(layer).name] } : {}),
    additionalProperties: false,
  }
}

type Named = readonly [name: string, schema: PropertySchema]

/** The key first, the place last, as a reader expects them; of two with one name the one that filters mean. */
function propertiesOf(layer: SeenLayer, language: Language, kind: SchemaKind): readonly Named[] {
  const key = keyOf(layer).name
  const names = queryablesOf(layer).map(({ name }) => name)
  const place: Named[] =
    kind === 'sortables' || !names.includes(geometryName)
      ? []
      : [[geometryName, placeSchema(layer, language)]]
  const reserved = new Set([key, ...place.map(([name]) => name)])
  const others = layer.fields
    .filter(({ name }) => !reserved.has(name))
    .map((field): Named => {
      const schema = fieldSchema(layer, field, language)
      return [field.name, kind === 'queryables' ? asQueryable(field.name, schema, language) : schema]
    })
  return [[key, keySchema(layer, language)], ...others, ...place]
}

const onlyByFilter = {
  sv: 'Kan bara frågas efter med parametern filter: namnet är upptaget av en annan parameter.',
  en: 'Asked for by the parameter filter only: its name is taken by another parameter.',
}

/** A field that is no parameter of its own name says so. */
function asQueryable(name: string, schema: PropertySchema, language: Language): PropertySchema {
  if (!isReserved(name)) return schema
  const told = [schema.description, wordsIn(language, onlyByFilter)]
  return { ...schema, description: told.filter((one) => one !== undefined).join(' ') }
}

function keySchema(layer: SeenLayer, language: Language): PropertySchema {
  const key = keyOf(layer)
  const field = layer.from.origin === 'register' && layer.fields.find(({ name }) => name === key.name)
  const schema = field
    ? fieldSchema(layer, field, language)
    : {
        title: wordsIn(language, { sv: 'Nummer', en: 'Number' }),
        type: key.type === 'text' ? 'string' : 'integer',
        readOnly: true,
      }
  return { ...schema, 'x-ogc-role': 'id' }
}

const formats: Readonly<Record<NonNullable<SeenLayer['geometry_kind']>, string>> = {
  point: 'geometry-point-or-multipoint',
  line: 'geometry-linestring-or-multilinestring',
  polygon: 'geometry-polygon-or-multipolygon',
  mixed: 'geometry-any',
}

function placeSchema({ geometry_kind }: SeenLayer, language: Language): PropertySchema {
  return {
    title: wordsIn(language, { sv: 'Plats', en: 'Place' }),
    format: formats[geometry_kind ?? 'mixed'],
    'x-ogc-role': 'primary-geometry',
    readOnly: true,
  }
}
