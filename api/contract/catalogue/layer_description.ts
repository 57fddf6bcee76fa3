// What a publisher says of a layer: metadata, terms, classification, fields and style. Everything may be missing in a draft; what is
// demanded before it is published stands in data/catalogue/blockers.
import { z } from 'zod'
import { fieldTypes, frequencies, highValueCategories, inspireThemes } from './catalogue_codes.ts'
import { themes } from './filter_codes.ts'
import { rasterStyle, vectorStyle } from './layer_style.ts'

export const theme = z.enum(themes)
export const frequency = z.enum(frequencies)
export const inspireTheme = z.enum(inspireThemes)
export const highValueCategory = z.enum(highValueCategories)

const line = z.string().trim().max(300)
const text = z.string().trim().max(20_000)
const linePair = z.strictObject({ sv: line.default(''), en: line.default('') }).prefault({})
const textPair = z.strictObject({ sv: text.default(''), en: text.default('') }).prefault({})
const webAddress = z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' })
const date = z.iso.date({ error: 'a date such as 2015-06-30' })
const level = z.int().min(0).max(4)

/** A field of the layer's data, by the name under which it is served. Those of the data that are not named here are not classified. */
export const fieldDescription = z.strictObject({
  name: z.string().min(1).max(200),
  title: linePair,
  description: textPair,
  /** Such as m, kr, st; empty: none. */
  unit: z.string().trim().max(50).default(''),
  /** KLASSA's level of confidentiality; null: not classified yet. Only what has 0 leaves. */
  k: level.nullable().default(null),
  /** Counts people: values below the layer's `suppress_below` are not shown. */
  is_count_of_people: z.boolean().default(false),
  /** Somebody has looked at what looks like personal data, and says that it is none. */
  is_confirmed_not_personal: z.boolean().default(false),
})
export type FieldDescription = z.infer<typeof fieldDescription>

export const layerDescription = z.strictObject({
  title: linePair,
  abstract: textPair,
  keywords: z
    .strictObject({ sv: z.array(line).max(50).default([]), en: z.array(line).max(50).default([]) })
    .prefault({}),
  /** A function, not a person. */
  contact: z
    .strictObject({ name: line, email: z.email({ error: 'an e-mail address' }), telephone: line.default('') })
    .nullable()
    .default(null),
  /** By its URI. */
  licence: webAddress.nullable().default(null),
  /** Of whom the data is, as it has to be written where the licence asks for it; empty: the publisher. */
  attribution: line.default(''),
  themes: z.array(theme).max(13).default([]),
  frequency: frequency.nullable().default(null),
  /** The period that the data describes. */
  temporal: z
    .strictObject({ from: date.nullable().default(null), to: date.nullable().default(null) })
    .prefault({}),
  /** How it came to be. */
  lineage: textPair,
  /** Of the positions, in metres; null: not stated. */
  accuracy_m: z.number().min(0).max(100_000).nullable().default(null),
  inspire_theme: inspireTheme.nullable().default(null),
  high_value_category: highValueCategory.nullable().default(null),
  /** Where the law asks for one (spridningstillstånd): its date and number. */
  permission: z
    .strictObject({ date, number: line.min(1) })
    .nullable()
    .default(null),
  /** Standards or specifications that the data follows, by URI. */
  conforms_to: z.array(webAddress).max(20).default([]),
  /** A page of the publisher's own about the data. */
  landing_page: webAddress.nullable().default(null),
  /** Where the layer already reaches the national portal another way: its identifier there. It is then left out of our DCAT. */
  known_elsewhere_as: webAddress.nullable().default(null),
  /** KLASSA's levels for the layer as a whole; null: not classified yet. Only K 0 leaves. */
  classification: z
    .strictObject({ k: level.nullable(), r: level.nullable(), t: level.nullable() })
    .default({ k: null, r: null, t: null }),
  /** Counts of people below this are not shown. */
  suppress_below: z.int().min(0).max(1000).default(5),
  fields: z.array(fieldDescription).max(2000).default([]),
  /** Null: the product's own choice. */
  style: vectorStyle.nullable().default(null),
  raster_style: rasterStyle.nullable().default(null),
})
export type LayerDescription = z.infer<typeof layerDescription>

export const blankDescription: LayerDescription = layerDescription.parse({})

/** A column of the data, as it came and as it is kept. */
export const dataColumn = z.object({
  /** The name under which it is served: the file's own, made unique where two differ only by case. */
  name: z.string(),
  type: z.enum(fieldTypes),
  /** The column of the table, c1, c2, …: never shown. */
  column: z.string(),
})
export type DataColumn = z.infer<typeof dataColumn>
