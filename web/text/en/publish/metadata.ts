// What English says of the metadata of many layers as one table.
import { formats } from '../../format.ts'
import type { MetadataText } from '../../sources.ts'

const { number, count } = formats('en-GB')
const several = 'Several are parted by |.'

export const metadata: MetadataText = {
  title: 'Metadata of many layers',
  lead: 'Change it in the table, or fetch it as a spreadsheet and bring it back. Published layers get a draft of the change.',
  back: 'Publish',
  none: 'No layers yet.',
  noneNext: 'Drop a file or register a source under Publish.',
  total: (layers) => count(layers, 'layer', 'layers'),
  noneFound: 'No layer matches what you look for.',
  source: 'Source',
  everySource: 'All, also without a source',
  columnsShown: 'Columns shown',
  groups: {
    words: 'Title and abstract',
    terms: 'Contact and terms',
    origin: 'Time and lineage',
    law: 'INSPIRE, permission and addresses',
    levels: 'Classification',
  },
  table: 'Metadata, one layer a row',
  layer: 'Layer',
  keys: 'Arrow keys move between cells, Enter opens one and Escape closes it. Cells of a spreadsheet can be pasted.',
  inReview: 'In review: a change makes it a draft again.',
  changedCell: 'Changed',
  refusedCell: 'Does not hold',
  cellOf: (column, layer) => `${column} of ${layer}`,
  holds: {
    line: '',
    text: 'Enter keeps it in the table. Shift and Enter is a new line.',
    list: several,
    number: '',
    date: '',
    level: '0 is open to everybody. Only layers and fields with K 0 leave Bristkartan.',
    code: '',
    codes: '',
    licence: 'Choose one that is offered, or write the address of another licence.',
    email: 'A function, not a person.',
    address: 'The whole address, with https://.',
    addresses: `Whole addresses, with https://. ${several}`,
  },
  nothingSaid: 'Nothing said',
  keep: 'Done',
  cancel: 'Cancel',
  openLayer: 'Open the layer',
  unsaved: (cells, layers) =>
    `${count(cells, 'changed cell', 'changed cells')} in ${count(layers, 'layer', 'layers')}, not saved.`,
  save: 'Save',
  undo: 'Undo all',
  saved: (cells, layers) => `Saved: ${count(cells, 'cell', 'cells')} in ${count(layers, 'layer', 'layers')}.`,
  notSaved: 'Nothing is saved.',
  refused: (cells) =>
    `${count(cells, 'cell does', 'cells do')} not hold. They are marked in the table: open them to see why.`,
  conflict: (layers) => `Somebody else has changed these since the table was fetched: ${layers.join(', ')}.`,
  conflictKeep: 'Fetch anew and keep my changes',
  conflictTake: 'Drop my changes',
  draftsBegun: (layers) =>
    layers === 1
      ? 'This published layer gets a draft. Everybody sees the change once it is published:'
      : `These ${number(layers)} published layers get drafts. Everybody sees the changes once they are published:`,
  reviewsEnded: (layers) =>
    layers === 1
      ? 'This layer was in review and is a draft again:'
      : `These ${number(layers)} layers were in review and are drafts again:`,
  page: (from, to, total) => `${number(from)}–${number(to)} of ${count(total, 'layer', 'layers')}`,
  previous: 'Previous',
  next: 'Next',
  sheet: {
    title: 'As a spreadsheet',
    lead: 'The spreadsheet has the layers shown above, of all pages, and every column. Save changes in the table first.',
    excel: 'Fetch as Excel',
    csv: 'Fetch as CSV',
    back: 'Bring the spreadsheet back',
    formats:
      'Excel (.xlsx) or CSV, as fetched from here. Empty cells are emptied, columns that are missing are left as they are.',
    read: 'Show what it changes',
    found: (cells, layers) =>
      cells === 0
        ? 'The spreadsheet changes nothing'
        : `The spreadsheet changes ${count(cells, 'cell', 'cells')} in ${count(layers, 'layer', 'layers')}`,
    hindered: 'Nothing can be saved before this is mended in the spreadsheet:',
    leftOut: (columns) => `Columns that are not read: ${columns.join(', ')}.`,
    changedMeanwhile: (saved) =>
      `Somebody else has changed the layer since the table was fetched. Now it says ${saved === '' ? 'nothing' : `“${saved}”`}. Fetch the table anew.`,
    scrolls: 'Cells that change, scrolls sideways',
    faultsScroll: 'Cells that do not hold, scrolls sideways',
    columns: {
      line: 'Line',
      layer: 'Layer',
      column: 'Column',
      before: 'Now',
      after: 'Becomes',
      value: 'In the spreadsheet',
      why: 'Why',
    },
    empty: 'Empty',
    showAll: (cells) => `Show all ${number(cells)}`,
    save: (cells) => `Save ${count(cells, 'change', 'changes')}`,
    cancel: 'Cancel',
    another: 'Choose another spreadsheet',
  },
}
