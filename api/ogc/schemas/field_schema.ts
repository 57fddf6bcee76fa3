// One field of a layer as a property of its schema (OGC API Common 3 / Features 5, 23-058r2, section 7).
import type { FieldType } from '../../contract/catalogue/catalogue_codes.ts'
import type { SeenField, SeenLayer } from '../../layers/seen_layer.ts'
import { type Language, wordsIn } from '../asked/language.ts'
import { fieldCodes } from './field_codes.ts'
import { unitCode } from './unit_code.ts'

export type PropertySchema = { readonly [keyword: string]: unknown }

const types: Readonly<Record<FieldType, PropertySchema>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
}

export function fieldSchema(layer: SeenLayer, field: SeenField, language: Language): PropertySchema {
  const description = descriptionOf(field, language)
  const codes = fieldCodes(layer, field)
  return {
    title: wordsIn(language, field.title),
    ...(description === '' ? {} : { description }),
    ...types[field.type],
    ...(codes ? { enum: Object.keys(codes) } : {}),
    ...(field.unit === '' ? {} : { 'x-ogc-unit': unitCode(field.unit) }),
    readOnly: true,
  }
}

function descriptionOf({ description, suppress_below }: SeenField, language: Language): string {
  const heldBack = {
    sv: `Värden under ${suppress_below} visas inte.`,
    en: `Values below ${suppress_below} are not shown.`,
  }
  const told = [wordsIn(language, description), suppress_below === null ? '' : heldBack[language]]
  return told.filter((one) => one !== '').join(' ')
}
