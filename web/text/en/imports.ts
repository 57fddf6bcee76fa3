// What English says of reading a file in.
import type { WorkStage } from '../../../api/contract/deliveries/import.ts'
import type { AreaStatus } from '../../../api/contract/vocabulary.ts'
import { formats } from '../format.ts'
import type { imports as swedish } from '../sv/imports.ts'

const { number, count, choose, date, percent, distance } = formats('en-GB')

const statuses: Readonly<Record<AreaStatus, string>> = {
  connected: 'Connected',
  in_progress: 'In progress',
  applied: 'Applied for',
  untouched: 'Untouched',
}
const standing = (status: AreaStatus | null) => (status === null ? 'not on the list' : statuses[status])

const stages: Readonly<Record<WorkStage, string>> = {
  waiting: 'Waiting for its turn',
  reading: 'Reading the file',
  judging: 'Judging the rows',
  comparing: 'Comparing with the register',
  replacing: 'Writing the register',
  deriving: 'Computing what rests on the register',
  status: 'Computing the status of the areas',
}

export const imports: typeof swedish = {
  begin: {
    title: 'Read in a file',
    lead: 'Choose a register and a file. Before anything changes you see what is added, changed and removed, and what that does to the status of the areas.',
    register: 'What does the file hold?',
    chooseRegister: 'Choose what the file holds.',
    rows: (rows, data_as_of) =>
      rows === 0
        ? 'Nothing read in yet'
        : `${count(rows, 'row', 'rows')}${data_as_of === null ? '' : `, up to ${date(data_as_of)}`}`,
    template: 'Template (Excel)',
    file: 'Which file?',
    drop: 'Drop the file here, or',
    choose: 'Choose a file',
    chooseAnother: 'Choose another file',
    formats:
      'Excel, ODS, CSV, GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GeoParquet, GML, KML, GPX or MapInfo, zipped or not. A Shapefile or MapInfo table has several parts: choose them all at once and they are packed here.',
    chosen: (names) =>
      names.length === 1
        ? `File chosen: ${names[0]}`
        : `${number(names.length)} files chosen: ${names.join(', ')}`,
    chooseFile: 'Choose a file.',
    partAlone:
      'That is only one of the parts. Choose all parts with the same name at once (such as .shp, .shx, .dbf and .prj).',
    several:
      'Read in one file at a time. Only the parts of one Shapefile or MapInfo table are chosen together.',
    send: 'Read the file',
    nothingYet: 'Reading the file changes nothing.',
    packing: 'Packing the parts …',
    sending: (sent, total) => `Sending ${sent} of ${total}`,
    looking: 'The server looks at the file …',
    cancel: 'Cancel',
    cancelled: 'Cancelled. The file is still chosen.',
    open: 'Imports begun',
    openLead: 'They stay until you apply or remove them.',
    goOn: 'Go on',
    undoOf: (id) => `Undo of delivery ${number(id)}`,
    states: {
      open: 'Waits for your answers',
      previewing: 'Being previewed',
      previewed: 'Previewed, not applied',
      applying: 'Being applied',
      applied: 'Applied',
      refused: 'Not applied',
    },
    history: 'All deliveries',
  },
  title: (register, file) => (file === null ? register : `${file} to ${register}`),
  undoTitle: (id, register) => `Undo delivery ${number(id)} (${register})`,
  undoLead:
    'The register goes back to what it was before the delivery. History is kept: the undo becomes a delivery of its own. Preview it first to see what happens.',
  loading: 'Fetching the import …',
  unknown: 'There is no such import.',
  unknownHint: 'It may have been applied or removed. What was applied is among the deliveries.',
  steps: 'Steps',
  saving: 'Saving and reading again …',
  waits: 'Needs your answer',
  discard: 'Remove the import',
  discardSure: 'Remove the import? The file and your answers are lost. The registers do not change.',
  discardYes: 'Yes, remove it',
  keep: 'Keep it',
  optional: 'optional',
  asFound: (found) => `${found} (as in the file)`,
  leaveToFile: 'Leave it to the file',
  notFound: 'not known',
  notes: 'To know of the file:',
  technical: 'Technical detail',
  file: {
    title: 'The file',
    done: (rows, columns) => `${count(rows, 'row', 'rows')}, ${count(columns, 'column', 'columns')}`,
    lead: 'This is how the file was read. Where it is wrong, change it here: the table below is read again.',
    format: 'Format',
    formatWord: (format) => format,
    layer: 'Layer or sheet',
    layerRows: (name, rows) => (rows === undefined ? name : `${name} (${count(rows, 'row', 'rows')})`),
    encoding: 'Text encoding',
    delimiter: 'Columns are parted by',
    decimal: 'Decimal mark',
    date_format: 'Dates are written as',
    header_line: 'The headings are on line',
    delimiters: { comma: 'Comma', semicolon: 'Semicolon', tab: 'Tab' },
    decimals: { comma: 'Comma: 3,4', point: 'Point: 3.4' },
    dateFormats: {
      'YYYY-MM-DD': '2015-06-30',
      YYYYMMDD: '20150630',
      'YYYY/MM/DD': '2015/06/30',
      'DD/MM/YYYY': '30/06/2015 (day first)',
      'MM/DD/YYYY': '06/30/2015 (month first)',
      'DD.MM.YYYY': '30.06.2015',
      'DD-MM-YYYY': '30-06-2015',
      'D MMMM YYYY': '30 June 2015',
    },
    firstRows: (shown, total) =>
      shown === total ? 'All rows of the file' : `The first ${number(shown)} rows of ${number(total)}`,
    scrolls: 'The first rows of the file, scrolls sideways',
    noRows: 'The file has no rows. The wrong layer, sheet or line of headings?',
    empty: 'empty',
  },
  places: {
    title: 'Coordinates',
    none: 'The register has no places, so there is nothing to say.',
    noneInFile:
      'The file has no coordinates that can be shown on the map. Where columns of the place are missing, choose them under Columns.',
    found: (crs) => `The file itself says that the coordinates are in ${crs}.`,
    fixed: (crs) => `The format is always in ${crs}.`,
    named: (crs) => `You have said ${crs}.`,
    guessed: (crs, is_tied) =>
      `The file does not say which coordinate system it has. ${
        is_tied
          ? `Several fit equally well. The map shows ${crs}: look closely before you confirm it`
          : `${crs} fits best, but that is a guess: look at the map and confirm it`
      }.`,
    elsewhere:
      'As the file is read now, the places land outside the county. Another coordinate system may fit better:',
    question: 'Is this right?',
    questionLead: 'The map shows places of the file. Are they where they should be?',
    confirm: (crs) => `Yes, it is ${crs}`,
    confirmed: 'Confirmed',
    guesses: 'Which coordinate system?',
    fit: (pct) => `${percent(pct)} of the places land in the county`,
    swapped: 'with the axes swapped',
    other: 'Another (EPSG code)',
    otherHint: 'Such as EPSG:3006 for SWEREF 99 TM. The description of the file often has the code.',
    otherFault: 'Write EPSG: and four to six digits, such as EPSG:3006.',
    use: 'Use it',
    change: 'Change the coordinate system',
    swap: 'The file has north before east (swap the axes)',
    mapLabel: 'Places of the file on the county’s map',
    counts: ({ point, line, polygon, none }) =>
      [
        point > 0 && count(point, 'point', 'points'),
        line > 0 && count(line, 'line', 'lines'),
        polygon > 0 && count(polygon, 'polygon', 'polygons'),
        none > 0 && `${count(none, 'row', 'rows')} without a place`,
      ]
        .filter((part) => part !== false)
        .join(', '),
    invalid: (n) =>
      `${count(n, 'polygon has', 'polygons have')} a boundary that crosses itself or is wrong in another way.`,
    repair: (n) => `Repair ${choose(n, 'it', 'them')}; the delivery says how many were repaired`,
    repairAny:
      'Repair polygons whose outline is faulty instead of rejecting the rows; the delivery says how many',
    noRepair: 'Without repair the rows are rejected.',
  },
  placeColumns: {
    longitude: 'Longitude',
    latitude: 'Latitude',
    easting: 'Easting (E)',
    northing: 'Northing (N)',
    wkt: 'Geometry as WKT',
  },
  columns: {
    title: 'Columns',
    lead: 'On the left what the register wants, on the right the column of your file. Correct what is wrong.',
    done: (found, all) => `${number(found)} of ${number(all)} found`,
    ours: 'Column of the register',
    theirs: 'Column of the file',
    why: 'Why',
    samples: 'Samples from the file',
    required: 'required',
    none: 'Not in the file',
    chooseOne: 'Choose a column',
    reasons: {
      name: 'same name',
      synonym: 'known synonym',
      content: 'the content',
      mapping: 'saved mapping',
    },
    own: 'your choice',
    otherPlaces: 'Other ways to give the place',
    looks: {
      text: 'text',
      whole_number: 'whole number',
      number: 'number',
      date: 'date',
      boolean: 'yes or no',
      empty: 'empty',
    },
    filled: (filled, rows) =>
      filled === rows ? 'all rows have a value' : `${number(filled)} of ${number(rows)} rows have a value`,
    leftOver: (names) =>
      `${choose(names.length, 'One column of the file is not used', `${number(names.length)} columns of the file are not used`)}: ${names.join(', ')}.`,
    missing: (column) => `Choose which column of the file is ${column}.`,
  },
  values: {
    title: 'Values',
    lead: 'The words of the file on the left, those of the register on the right.',
    allKnown: 'All values of the file are known. There is nothing to say.',
    done: (rows) => (rows === 0 ? 'all known' : `${count(rows, 'row has', 'rows have')} no counterpart`),
    theirs: 'In the file',
    rows: 'Rows',
    ours: 'In the register',
    chooseOne: 'Choose …',
    unknown: 'The rows are rejected until the value has a counterpart.',
    reject: 'Reject the rows',
    rejected: 'The rows are rejected.',
    leaveEmpty: 'Leave empty',
    leftEmpty: 'The rows come in without a value.',
    ofColumn: (column) => `Values of ${column}`,
  },
  mapping: {
    title: 'Saved mapping',
    recognised: (name) => `The file looks like an earlier one: the mapping ${name} is used.`,
    lead: 'When the same kind of file comes again it is recognised by its columns and read in the same way.',
    name: 'Save the answers as a mapping with the name',
    namePlaceholder: 'Such as Journal of the county',
    save: 'Save the mapping',
    saved: (name) => `The mapping ${name} is saved.`,
    nameMissing: 'Give the mapping a name.',
    export: 'Download as a file',
    exportHint: 'The file can be used here or at the command line.',
    import: 'Use a mapping from a file',
    imported: (name) => `The mapping in ${name} is used.`,
    wrongFile: 'The file is no mapping. Choose one that was made by “Download as a file”.',
    otherRegister: (register) => `The mapping was made for another register: ${register}.`,
  },
  how: {
    title: 'How',
    mode: 'What is the file to do to the register?',
    full: 'Replace the whole register',
    fullHint: 'What is not in the file is removed. Choose this when the file is the whole list.',
    update: 'Update',
    updateHint: 'Rows with the same key are replaced, new ones are added. Nothing is removed.',
    data_as_of: 'The data is valid up to',
    data_as_of_hint: 'Leave it empty for the latest date of the file, otherwise today.',
    as_of: 'Show the effect on the status at',
    valid_rows_only: 'Apply the rows that are right, even if others are rejected',
    valid_rows_only_hint: 'Otherwise a single rejected row stops the whole file.',
    dateFault: 'Give a date, such as 2015-06-30.',
  },
  previewing: {
    title: 'Preview',
    lead: 'Nothing changes yet.',
    button: 'Preview',
    again: 'Preview again',
    before: 'Before the file can be previewed:',
    confirmPlaces: 'Confirm the coordinate system.',
    unmapped: (rows) =>
      `${count(rows, 'row has', 'rows have')} values without a counterpart and will be rejected.`,
    working: 'Previewing',
    cancel: 'Cancel',
    cancelling: 'Cancelling …',
    cancelled: 'Cancelled. Nothing has changed and your answers are still here.',
    stages,
    step: (stage, done, total) =>
      total > 0 ? `${stages[stage]}: ${number(done)} of ${number(total)}` : `${stages[stage]} …`,
  },
  preview: {
    title: 'This happens if you apply it',
    undoTitle: 'This happens if you undo it',
    outdated: 'You have changed your answers since the preview. Preview again to see what holds.',
    changed: 'The registers have changed since the preview. Preview again to see what holds now.',
    nothing: 'The file changes nothing: all of it is in the register already.',
    sentence: (counts) => changeSentence(counts, { one: 'is', other: 'are', none: 'No rows change.' }),
    rejected: (n) => `${count(n, 'row is', 'rows are')} rejected.`,
    counts: 'Number of rows',
    kinds: {
      added: 'Added',
      changed: 'Changed',
      removed: 'Removed',
      unchanged: 'Unchanged',
      merged: 'Duplicates in the file, counted once',
      rejected: 'Rejected',
      repaired: 'Repaired polygons',
    },
    leftOut: (names) => `Columns that are not used: ${names.join(', ')}.`,
    dataAsOf: (day) => `The register is then valid up to ${date(day)}.`,
  },
  effect: {
    title: 'The effect on the status of the areas',
    none: 'No area changes status.',
    moves: (n, from, to) => {
      const areas = (one: string, other: string) => count(n, `area ${one}`, `areas ${other}`)
      if (from === null) return `${areas('comes', 'come')} to the list, as ${standing(to)}`
      if (to === null) return `${areas('leaves', 'leave')} the list, now ${standing(from)}`
      return `${areas('goes', 'go')} from ${standing(from)} to ${standing(to)}`
    },
    remaining: (before, after) =>
      before === after
        ? `Remaining: ${number(before)}, unchanged`
        : `Remaining: ${number(before)} now, ${number(after)} afterwards`,
    at: ({ as_of, passed_m, share_pct }) =>
      `As of ${date(as_of)}, fibre within ${distance(passed_m)}, at least ${percent(share_pct)} of the addresses.`,
    areas: 'Areas that change status',
    area: 'Shortage area',
    municipality: 'Municipality',
    from: 'From',
    to: 'To',
    standing,
  },
  differences: {
    title: 'The differences, row by row',
    lead: 'Choose a row to see it on the map.',
    filter: 'Show',
    all: 'All',
    kinds: { added: 'Added', changed: 'Changed', removed: 'Removed' },
    past: { added: 'Added', changed: 'Changed', removed: 'Removed' },
    row: 'Row',
    what: 'What',
    change: 'Change',
    from: 'from',
    to: 'to',
    empty: 'empty',
    geometry: 'Place or boundary',
    geometryChanged: 'changed, see the map',
    none: 'No differences.',
    tooOld: 'The differences of this delivery are not kept any more.',
    page: (from, to, total) => `${number(from)} to ${number(to)} of ${number(total)}`,
    previous: 'Previous',
    next: 'Next',
    scrolls: 'The differences, scrolls sideways',
    onMap: (key) => `Show ${key} on the map`,
    mapLabel: 'The differences on the county’s map',
    more: (n) => `and ${count(n, 'field', 'fields')} more`,
  },
  rejected: {
    title: 'Rows that are rejected',
    pastTitle: 'Rows that were rejected',
    lead: 'Correct them in the file of rejected rows and send it. It has a column that says what is wrong; you need not remove it.',
    stops:
      'They stop the whole file. Correct them in your file and send it again, or choose under How to apply the rows that are right; the rejected ones can be corrected and sent afterwards.',
    later: 'The other rows are applied. The rejected ones can be downloaded, corrected and sent afterwards.',
    line: 'Line of the file',
    reason: 'What is wrong',
    some: (shown, total) => `The first ${number(shown)} of ${number(total)}.`,
    excel: 'Download rejected rows (Excel)',
    csv: 'CSV',
    resend: 'Correct and send again',
    resendLead:
      'Choose the corrected file. It is read in as an update: the rest of the register is left alone.',
    wholeLead: 'Choose the whole file, corrected.',
    wholeSend: 'Send the corrected file',
    resendSend: 'Send the corrected rows',
  },
  apply: {
    title: 'Apply',
    lead: 'All of it is applied at once or not at all. You can undo it afterwards.',
    cannot: 'It cannot be applied: rows are rejected.',
    reason: 'Why (optional, kept in the history)',
    button: 'Apply the changes',
    undoButton: 'Undo the delivery',
    working: 'Applying',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing has changed.',
    sure: (removed) =>
      `${count(removed, 'row is', 'rows are')} removed. That is more than half of the register. Is the file really the whole list?`,
    sureYes: 'Yes, the file is the whole list',
  },
  done: {
    title: 'Applied',
    undone: 'Undone',
    refused: 'Nothing was applied',
    sentence: (counts) => changeSentence(counts, { one: 'was', other: 'were', none: 'No rows changed.' }),
    rejected: (n) => `${count(n, 'row was', 'rows were')} rejected.`,
    toDelivery: 'To the delivery',
    toMap: 'See the status on the map',
    undo: 'Undo the delivery',
    another: 'Read in another file',
  },
  failed: {
    open: 'The import could not be fetched.',
    read: 'The file could not be read that way. Your answer is still here but is not saved.',
    send: 'The file was not accepted.',
    preview: 'The preview stopped. Nothing has changed.',
    apply: 'Nothing was applied.',
    cancel: 'It could not be cancelled.',
    discard: 'The import could not be removed.',
    undo: 'The undo could not be begun.',
    mapping: 'The mapping was not saved.',
    not_reached: 'The server does not answer. Check the connection and try again.',
    busy: 'The server is busy. Try again in a while.',
    fault: 'The server made a mistake. Try again; tell its operator if it happens again.',
    signedOut: 'You are not signed in any more. Open the sign-in link in another tab and try again here.',
    conflict: 'Something has changed since the page was fetched.',
    too_large:
      'The file is larger than the server takes. Zip it, divide it, or read it in at the command line.',
    not_found: 'What was to be changed is not there any more.',
    bad_input: 'Something in what was sent has to be changed.',
    retry: 'Try again',
    faults: {
      web_page:
        'The file is a web page, not a table. The link may have led to a sign-in page. Open it in the browser and download the file itself.',
      points_elsewhere:
        'The file holds no data but points to other files (VRT). Choose the file that it points to.',
      pdf: 'The file is a PDF. Ask for the table as Excel or CSV, or the map as a GeoPackage or Shapefile.',
      word: 'The file is a Word document. Save the table as Excel or CSV.',
      old_excel: 'The file is in the old format of Excel (.xls). Open it in Excel and save it as .xlsx.',
      empty: 'The file is empty. Download or save it again.',
      picture: 'The file is a picture. Choose a file with a table or geometry.',
    },
  },
}

type Changes = { readonly added: number; readonly changed: number; readonly removed: number }
type Verb = { readonly one: string; readonly other: string; readonly none: string }

/** The first of them says what is counted: `3 rows are added and 2 changed.` */
function changeSentence({ added, changed, removed }: Changes, { one, other, none }: Verb): string {
  const said = [
    { n: added, what: 'added' },
    { n: changed, what: 'changed' },
    { n: removed, what: 'removed' },
  ].filter(({ n }) => n > 0)
  if (said.length === 0) return none
  return `${joined(said.map(({ n, what }, at) => `${at === 0 ? count(n, `row ${one}`, `rows ${other}`) : number(n)} ${what}`))}.`
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
