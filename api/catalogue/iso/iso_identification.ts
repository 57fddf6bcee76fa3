// What it is: title, abstract, people, keywords, terms, extent.
import type { LayerKind } from '../../contract/catalogue/filter_codes.ts'
import { anyTopic, isoFrequencies, topicOfTheme } from '../../contract/catalogue/iso_codes.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Addresses } from '../addresses.ts'
import { periodOf } from '../dcat/place_and_time.ts'
import { element, type Markup } from '../xml/markup.ts'
import { constraintsOf } from './iso_constraints.ts'
import { anchor, characters, citationDate, code, inBoth, unknown } from './iso_elements.ts'
import { keywordsOf } from './iso_keywords.ts'
import { partyOf } from './iso_parties.ts'

const representations: Readonly<Record<LayerKind, string>> = {
  vector: 'vector',
  raster: 'grid',
  table: 'textTable',
}

export function identificationOf(layer: SeenLayer, at: Addresses): Markup {
  const { description } = layer
  return element(
    'gmd:identificationInfo',
    {},
    element(
      'gmd:MD_DataIdentification',
      {},
      citationOf(layer, at),
      inBoth('gmd:abstract', description.abstract),
      description.attribution === '' ? undefined : characters('gmd:credit', description.attribution),
      partyOf(layer, 'gmd:pointOfContact', 'pointOfContact'),
      description.frequency === null
        ? undefined
        : element(
            'gmd:resourceMaintenance',
            {},
            element(
              'gmd:MD_MaintenanceInformation',
              {},
              code(
                'gmd:maintenanceAndUpdateFrequency',
                'MD_MaintenanceFrequencyCode',
                isoFrequencies[description.frequency],
              ),
            ),
          ),
      ...keywordsOf(description),
      ...constraintsOf(description),
      code('gmd:spatialRepresentationType', 'MD_SpatialRepresentationTypeCode', representations[layer.kind]),
      code('gmd:language', 'LanguageCode', 'swe'),
      code('gmd:characterSet', 'MD_CharacterSetCode', 'utf8'),
      ...topicsOf(layer),
      ...extentOf(layer),
      fieldsOf(layer),
    ),
  )
}

function citationOf({ id, description, issued_at, modified_at }: SeenLayer, at: Addresses): Markup {
  const dates = [
    ...(issued_at === null ? [] : [citationDate(issued_at, 'publication')]),
    ...(modified_at === null ? [] : [citationDate(modified_at, 'revision')]),
  ]
  // What reaches the national portal another way keeps its identifier there.
  const identifier = description.known_elsewhere_as ?? at.page(id)
  return element(
    'gmd:citation',
    {},
    element(
      'gmd:CI_Citation',
      {},
      inBoth('gmd:title', description.title),
      ...(dates.length > 0 ? dates : [unknown('gmd:date')]),
      element(
        'gmd:identifier',
        {},
        element('gmd:MD_Identifier', {}, anchor('gmd:code', identifier, identifier)),
      ),
    ),
  )
}

function topicsOf({ description: { themes } }: SeenLayer): Markup[] {
  const topics = new Set(themes.map((theme) => topicOfTheme[theme]))
  return [...(topics.size > 0 ? topics : [anyTopic])].map((topic) =>
    element('gmd:topicCategory', {}, element('gmd:MD_TopicCategoryCode', {}, topic)),
  )
}

function extentOf(layer: SeenLayer): Markup[] {
  const extents = [...boxOf(layer), ...timeOf(layer)]
  return extents.length === 0 ? [] : [element('gmd:extent', {}, element('gmd:EX_Extent', {}, ...extents))]
}

function boxOf({ bounds }: SeenLayer): Markup[] {
  if (!bounds) return []
  const [west, south, east, north] = bounds
  const degrees = (name: string, value: number) =>
    element(`gmd:${name}`, {}, element('gco:Decimal', {}, String(value)))
  return [
    element(
      'gmd:geographicElement',
      {},
      element(
        'gmd:EX_GeographicBoundingBox',
        {},
        degrees('westBoundLongitude', west),
        degrees('eastBoundLongitude', east),
        degrees('southBoundLatitude', south),
        degrees('northBoundLatitude', north),
      ),
    ),
  ]
}

function timeOf(layer: SeenLayer): Markup[] {
  const period = periodOf(layer)
  if (!period) return []
  const position = (name: string, date: string | null) =>
    date === null ? element(name, { indeterminatePosition: 'unknown' }) : element(name, {}, date)
  return [
    element(
      'gmd:temporalElement',
      {},
      element(
        'gmd:EX_TemporalExtent',
        {},
        element(
          'gmd:extent',
          {},
          element(
            'gml:TimePeriod',
            { 'gml:id': 'period' },
            position('gml:beginPosition', period.from),
            position('gml:endPosition', period.to),
          ),
        ),
      ),
    ),
  ]
}

function fieldsOf({ fields }: SeenLayer): Markup | undefined {
  if (fields.length === 0) return undefined
  const lines = fields.map(({ name, title, unit, description }) => {
    const named = title.sv === '' || title.sv === name ? name : `${name}: ${title.sv}`
    return [`${named}${unit && ` (${unit})`}`, description.sv].filter(Boolean).join('. ')
  })
  return characters('gmd:supplementalInformation', `Fält\n${lines.join('\n')}`)
}
