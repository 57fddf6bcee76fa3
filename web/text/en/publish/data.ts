// What English says of a layer's data: what came, and what replacing it would change.

import { formats } from '../../format.ts'
import type { PublishText } from '../../publish.ts'
import { fieldTypes, versionStates } from '../layer_codes.ts'

const { number, count } = formats('en-GB')

export const data: PublishText['data'] = {
  title: 'Data',
  summary: (rows, fields) => `${count(rows, 'row', 'rows')}, ${count(fields, 'field', 'fields')}`,
  rasterSummary: (width, height) => `Raster, ${number(width)} × ${count(height, 'pixel', 'pixels')}`,
  facts: {
    file: 'File',
    format: 'Format',
    crs: 'Coordinate system',
    noCrs: 'No coordinates',
    geometry: 'Geometry',
    rows: 'Rows',
    made: 'Came in',
  },
  geometries: { point: 'Points', line: 'Lines', polygon: 'Surfaces', mixed: 'Mixed' },
  noGeometry: 'None: a table without places',
  as_of: 'Date that the data describes',
  as_ofHint: 'The data describes how things stood that day. Empty: not stated.',
  mapLabel: 'Map of the layer’s data',
  noPlace: 'No row has a place, so there is no map.',
  fields: (fields) => `The fields of the file (${number(fields)})`,
  field: 'Field',
  type: 'Type',
  types: fieldTypes,
  firstRows: (shown, rows) =>
    shown < rows ? `The first ${number(shown)} of ${count(rows, 'row', 'rows')}` : count(rows, 'row', 'rows'),
  scrolls: 'The first rows, scrolls sideways',
  noRows: 'The rows could not be fetched.',
  empty: 'empty',
  yes: 'yes',
  no: 'no',
  replace: 'Replace the data',
  replaceLead:
    'The new file replaces all data in the draft. What is published changes only when you publish, and the old version can still be read.',
  send: 'Replace the data of the draft',
  replaced: 'The data of the draft is replaced.',
  difference: {
    title: 'What differs from the published',
    failed: 'The comparison could not be made.',
    loading: 'Comparing …',
    none: 'Nothing: every row and field is as in the published.',
    rows: (before, after) => `${number(before)} rows become ${number(after)}.`,
    added: 'Added',
    removed: 'Removed',
    unchanged: 'Unchanged',
    fieldsAdded: (names) => `New fields: ${names}. They are not classified yet.`,
    fieldsRemoved: (names) => `Fields that go: ${names}. Whoever reads them gets an error.`,
    fieldChanged: (name, from, to) =>
      `${name} changes its type from ${fieldTypes[from]} to ${fieldTypes[to]}.`,
    mapLabel: 'Map of the rows that are added and removed',
    much: 'More than half of the rows go. Check that it is the right file.',
  },
  versions: 'Versions',
  versionsLead: 'Earlier versions can be read and downloaded.',
  version: { number: 'Number', state: 'State', as_of: 'As of', published: 'Published', rows: 'Rows' },
  versionStates,
}
