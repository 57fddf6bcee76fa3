// What each parameter of the OGC API means, with an example. The standards name some of them in ways of their own.
import { defaultSettings, settingRanges } from '../../contract/limits.ts'
import type { ParameterWords } from '../../documentation/parameter_words.ts'
import { languages } from '../asked/language.ts'

/** As the standard's own contract has its parameters: lists with commas between. */
const listed = { style: 'form', explode: false } as const

export const ogcParameterWords: Readonly<Record<string, ParameterWords>> = {
  f: {
    description:
      'The form of the answer, before what the header Accept asks for. Which ones there are, the answer’s links say, and the problem of a wrong one.',
    example: 'json',
  },
  lang: {
    description: `The language of titles and descriptions: ${languages.join(' or ')}, before what the header Accept-Language asks for; Swedish where neither says.`,
    example: 'sv',
  },
  as: { description: '`public`: the answer exactly as a caller without rights gets it, refusals too.' },
  collectionId: { description: 'The id of a collection, as /collections has it.', example: 'shortage-areas' },
  featureId: { description: 'The id of a feature, as the collection’s items have it.', example: 'B1' },
  recordId: { description: 'The id of a record: that of the collection that it tells of.' },
  bbox: {
    ...listed,
    schema: { type: 'array', minItems: 4, maxItems: 6, items: { type: 'number' } },
    description:
      'Only what meets this rectangle: four numbers with commas between, first the corner with the lowest values. Longitude and latitude (CRS84), unless `bbox-crs` names another system: then in the order of that system’s axes.',
    example: [12.1, 57.5, 13.2, 58.4],
  },
  'bbox-crs': {
    description:
      'The reference system of `bbox`, by its URI, as the collection lists them; CRS84 unless given.',
    example: 'http://www.opengis.net/def/crs/EPSG/0/3006',
  },
  crs: {
    description:
      'The reference system of the answer, by its URI, as the collection lists them; CRS84 unless given. Coordinates come in the order of its axes.',
    example: 'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
  },
  datetime: {
    ...listed,
    description:
      'A date, or an interval such as 2014-01-01/2015-06-30 or ../2015-06-30. Of a register with statuses: the date of the status, of an interval its end. Of a published layer: the version that describes the date.',
    example: '2015-06-30',
  },
  limit: {
    ...listed,
    description: 'At most so many features in one answer; the link `next` leads to the rest.',
    schema: { type: 'integer', minimum: 1, maximum: 10_000, default: 10 },
    example: 10,
  },
  cursor: { description: 'Where the page begins: taken from the link `next`, not made by hand.' },
  properties: { description: 'Only these fields, by name, with commas between.' },
  'exclude-properties': { description: 'All fields but these, by name, with commas between.' },
  q: {
    description:
      'Only what has one of these terms, with commas between, in its title, description, keywords, publisher or id; the words of a term stand together there.',
  },
  ids: { description: 'Only the records with these ids, with commas between.' },
  type: { description: 'Only records of this kind.' },
  externalIds: { description: 'Only the records with these identifiers elsewhere, with commas between.' },
  collections: {
    description:
      'Only these collections, by their ids, with commas between; all that have tiles unless given.',
  },
  subset: { description: 'The date, as `datetime`: datetime("2015-06-30").' },
  tileMatrixSetId: { description: 'How tiles divide the map: WebMercatorQuad.', example: 'WebMercatorQuad' },
  tileMatrix: { description: 'The zoom of the tile, from 0.', example: '8' },
  tileRow: { description: 'The row of the tile from the north, from 0 to 2^zoom − 1.', example: '77' },
  tileCol: { description: 'The column of the tile from the west, from 0 to 2^zoom − 1.', example: '137' },
  styleId: { description: 'The id of a style, as the list of styles has it.' },
  sortby: {
    description:
      'Fields to sort by, with commas between, `-` in front of one to descend; /sortables lists them.',
  },
  filter: {
    description: 'Only what meets this filter, in CQL2 over the fields that /queryables lists.',
    example: "name LIKE 'N%'",
  },
  'filter-lang': { description: 'How `filter` is written: cql2-text (unless given) or cql2-json.' },
  'filter-crs': {
    description: 'The reference system of the places in `filter`, by its URI; CRS84 unless given.',
  },
  passed_m: {
    description:
      'Of shortage-areas, the distance rule: an address has access when another at most so many metres away is connected to fibre. 0 turns the rule off.',
    schema: {
      type: 'integer',
      minimum: settingRanges.passed_m.from,
      maximum: settingRanges.passed_m.to,
      default: defaultSettings.passed_m,
    },
  },
  share_pct: {
    description:
      'Of shortage-areas: the share of an area’s addresses, per cent, that must have access for the area to count as connected.',
    schema: {
      type: 'integer',
      minimum: settingRanges.share_pct.from,
      maximum: settingRanges.share_pct.to,
      default: defaultSettings.share_pct,
    },
  },
}
