// What each parameter of the API means, in which unit, with an example: the same name is the same thing everywhere.
import { applicationSorts } from '../contract/application.ts'
import { backboneProjectSorts } from '../contract/backbone_project.ts'
import { caseSorts } from '../contract/cases/case_codes.ts'
import { layerSorts } from '../contract/catalogue/filter_codes.ts'
import { featureSorts } from '../contract/catalogue/layer.ts'
import { datesAtMost } from '../contract/indicators.ts'
import { defaultLimit, defaultSettings, limitAtMost, settingRanges } from '../contract/limits.ts'
import { municipalitySorts } from '../contract/municipality.ts'
import { shortageAreaSorts } from '../contract/shortage_area.ts'
import { caseParameterWords } from './case_words.ts'
import { dialogueParameterWords } from './dialogue_words.ts'

export type ParameterWords = {
  readonly description: string
  readonly example?: string | number | readonly number[]
  /** Where the contract parses text into a number, what the caller writes is a number all the same. */
  readonly schema?: Readonly<Record<string, unknown>>
  /** How a list is written, where the standard says. */
  readonly style?: 'form'
  readonly explode?: boolean
}

function wholeNumber({ from, to }: { from: number; to?: number }, standard: number) {
  return { type: 'integer', minimum: from, ...(to === undefined ? {} : { maximum: to }), default: standard }
}

export const parameterWords: Readonly<Record<string, ParameterWords>> = {
  language: { description: 'The language of the words: sv (Swedish, unless said) or en.', example: 'sv' },
  as_of: {
    description: 'The date that is asked about, ISO 8601. Today in Europe/Stockholm unless given.',
    example: '2015-06-30',
  },
  passed_m: {
    description:
      'The distance rule: an address has access when another at most so many metres away is connected to fibre. 0 turns the rule off.',
    schema: wholeNumber(settingRanges.passed_m, defaultSettings.passed_m),
    example: 50,
  },
  share_pct: {
    description:
      'The share of an area’s addresses, per cent, that must have access for the area to count as connected.',
    schema: wholeNumber(settingRanges.share_pct, defaultSettings.share_pct),
    example: 95,
  },
  as: { description: '`public`: the answer exactly as a caller without rights gets it, refusals too.' },
  limit: {
    description: 'At most so many items.',
    schema: wholeNumber({ from: 1, to: limitAtMost }, defaultLimit),
    example: 100,
  },
  offset: { description: 'So many items are passed over first.', schema: wholeNumber({ from: 0 }, 0) },
  origin: {
    description: '`register`: a register of the product. `published`: what a producer has published.',
  },
  kind: { description: 'Only layers of this kind: vector, raster or table.' },
  publisher: { description: 'Only layers of the organisation with this id.' },
  theme: {
    description: 'Only layers with this theme, by its code in the EU vocabulary data-theme.',
    example: 'TECH',
  },
  licence: {
    description: 'Only layers under the licence with this URI.',
    example: 'http://creativecommons.org/publicdomain/zero/1.0/',
  },
  municipality: {
    description: 'Only what belongs to the municipality with this code of four digits.',
    example: '1441',
  },
  area: { description: 'Only what concerns the shortage area with this id.' },
  from: { description: 'The first date of the period, ISO 8601; it belongs to it.', example: '2014-01-01' },
  to: {
    description: `The last date of the period, ISO 8601; it belongs to it. A history has at most ${datesAtMost} dates.`,
    example: '2015-12-31',
  },
  step: { description: 'How far the dates of a history lie apart; a month unless given.' },
  status: { description: 'Only what has this status at the date.' },
  is_remaining: {
    description: 'true: only the remaining areas, applied or untouched. false: only the others.',
  },
  is_live: {
    description:
      'true: only live applications (in the queue, granted, building, appealed). false: only the others.',
  },
  is_in_queue: {
    description:
      'true: only applications received, queued, in review or asked for a supplement. false: only the others.',
  },
  is_under_way: {
    description: 'true: only projects funded, building or in service. false: only the others.',
  },
  q: {
    description:
      'Only what has this text in its id, names or e-mail address, of a layer’s rows in any text; capitals and accents do not matter.',
  },
  longitude: { description: 'Degrees east, EPSG:4326; together with latitude.', example: 12.93 },
  latitude: { description: 'Degrees north, EPSG:4326; together with longitude.', example: 58.35 },
  address: { description: 'The id of an address, instead of longitude and latitude.' },
  register: { description: 'Only what concerns this register.' },
  edition: { description: 'The edition that was read: another by now is refused (409).', example: '3' },
  file_name: {
    description: 'The name of the file, without folders; messages and the delivery tell it.',
    example: 'adresser.xlsx',
  },
  change: { description: 'Only what was added, changed or removed.' },
  format: {
    description:
      'How the file is written: csv (unless said), xlsx or, where there are places, geojson; the audit log csv or ndjson. A layer has more formats, and one ' +
      'has to be said.',
    example: 'csv',
  },
  bbox: {
    description:
      'Only what meets this rectangle: west,south,east,north in degrees (EPSG:4326). Rows without a place are then left out.',
    example: '12.1,57.5,13.2,58.4',
  },
  fields: { description: 'Only these fields, by name, with commas between.', example: 'id,name' },
  version: { description: 'An earlier version of a published layer, by its number.', example: '1' },
  field: { description: 'The name of the field that is asked about.', example: 'status' },
  geometry: { description: 'true: each row comes with its place, as GeoJSON.' },
  from_delivery: {
    description: 'The id of the delivery after which the register is taken as before.',
    example: 3,
  },
  to_delivery: {
    description: 'The id of the delivery after which the register is taken as after.',
    example: 7,
  },
  f: {
    description:
      'The form of the answer. Of the catalogue, before what the header Accept asks for: rdf (RDF/XML), ttl (Turtle) or jsonld (JSON-LD). Of the metadata table: json (unless said), csv or xlsx.',
  },
  outcome: { description: 'Only deliveries that were applied, or refused.' },
  key: { description: 'The key that stands in the link of a message', example: 'l8nJ…' },
  id: { description: 'The id, as the list gives it.' },
  grant_id: { description: 'The id of one of the account’s roles, as the account gives it.' },
  role: { description: 'Only people with this role, whoever gave it.', example: 'planner' },
  action: { description: 'Only entries of the audit log that tell of this.', example: 'delivery_applied' },
  actor: {
    description: 'Only what this account did: its id, or operator, demo, system or public.',
    example: 'operator',
  },
  object_kind: {
    description: 'Only what was done to things of this kind, or said of them.',
    example: 'delivery',
  },
  object_id: { description: 'Only what was done to the thing with this id, or said of it.', example: '12' },
  expect: {
    description:
      'The number and hash of an entry that was noted earlier, somewhere else: it has to be there still.',
  },
  provider: { description: 'The short name of a provider of sign-in.', example: 'region' },
  return_to: {
    description: 'Where to go after signing in: a path of this server. Anything else counts as /.',
    example: '/mitt-konto',
  },
  layer_state: {
    description: 'Only layers of the source in this state: offered, approved, left_out or gone.',
    example: 'offered',
  },
  name: {
    description: 'The layer as the source calls it, as its list gives it; a slash in it is written %2F.',
    example: 'naturreservat',
  },
  organisation: {
    description: 'The id of the organisation that publishes.',
    example: 'lansstyrelsen',
  },
  source: { description: 'Only layers that came from the source with this id.' },
  state: {
    description:
      'Only what is in this state; of layers those that the public meets in it, or with changes in it.',
  },
  view: {
    description: '`public`: the draft as everybody would see it if it were published as it is.',
  },
  crs: {
    description: 'The coordinate reference system of the file, where it does not say itself.',
    example: 'EPSG:3006',
  },
  data_as_of: {
    description: 'The date that the data describes, ISO 8601; today unless given.',
    example: '2015-06-30',
  },
  ...caseParameterWords,
  ...dialogueParameterWords,
  layer: {
    description:
      'The id of the layer, as in /tiles/{layer}.json; of a file that is sent, the name of its layer to take.',
    example: 'shortage-areas',
  },
  z: { description: 'Zoom of the tile, a whole number from 0 to 16, for rasters to 22.', example: '8' },
  x: { description: 'Column of the tile from the west, from 0 to 2^z − 1.', example: '137' },
  y: { description: 'Row of the tile from the north, from 0 to 2^z − 1.', example: '77' },
  code: { description: 'The municipality’s code of four digits.', example: '1441' },
}

/** The fields that a list sorts by, the first unless told otherwise. */
export const sortsOfOperation: Readonly<Record<string, readonly string[]>> = {
  listShortageAreas: shortageAreaSorts,
  listMunicipalities: municipalitySorts,
  listApplications: applicationSorts,
  listCases: caseSorts,
  exportCases: caseSorts,
  listBackboneProjects: backboneProjectSorts,
  listLayers: layerSorts,
  // Which further ones there are, the layer says.
  listFeatures: featureSorts,
  listDraftFeatures: featureSorts,
}

export function sortWords(operation: string): ParameterWords {
  const fields = sortsOfOperation[operation]
  if (!fields) throw new Error(`The sort fields of ${operation} are not listed in parameter_words.ts.`)
  if (fields === featureSorts)
    return {
      description:
        'The field to sort by, any that the layer shows, with `-` in front to descend; feature_id, the order of the file, unless given, and for ties. Missing ' +
        'values come last.',
      example: '-name',
    }
  return {
    description:
      `The field to sort by, with \`-\` in front to descend; ${fields[0]} unless given, and for ties. Missing values come last. ` +
      `One of ${fields.join(', ')}.`,
    example: `-${fields[1]}`,
  }
}
