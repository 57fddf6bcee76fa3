// Drawing an area, a line or a point on a map.
import type { DrawingText } from '../drawing.ts'
import { formats } from '../format.ts'

const { distance } = formats('en-GB')

const moved = {
  surface: 'the whole area',
  line: 'the whole line',
  point: 'the point',
  part: 'the whole part',
  hole: 'the hole',
}

export const drawing: DrawingText = {
  how: {
    surface:
      'Zoom in to the place. Then press the map where the corners of the area are to be, one at a time. After three corners it is an area.',
    line: 'Zoom in to the place. Then press the map where the line is to run, one corner at a time.',
    point: 'Zoom in to the place and press the map where the point is to be.',
  },
  keys: (kind) =>
    kind === 'point'
      ? 'By keyboard: the arrows move the map, plus and minus zoom, Enter sets the point in the middle of the map, Shift and an arrow move the point a step, Backspace removes it and Ctrl+Z undoes.'
      : 'By keyboard: the arrows move the map, plus and minus zoom, Enter sets a corner in the middle of the map, Shift and an arrow move the chosen corner or all of it a step, Backspace removes the last corner and Ctrl+Z undoes.',
  find: 'Search for a place, an address or a shortage area',
  findShow: 'Show on the map',
  findShown: (name) => `The map shows ${name}.`,
  findNothing: 'Nothing was found. Try the name of a place nearby.',
  findFailed: 'Searching did not work just now. Zoom the map instead.',
  findOthers: 'Did you mean:',
  tools: 'Drawing tools',
  setting: 'Set corners',
  changing: 'Move and change',
  cornerInTheMiddle: 'Corner in the middle of the map',
  pointInTheMiddle: 'Point in the middle of the map',
  moveToTheMiddle: (corner) => `Move corner ${corner} to the middle of the map`,
  moveAll: 'Move all of it to the middle of the map',
  removeLast: 'Remove the last corner',
  removeCorner: (corner) => `Remove corner ${corner}`,
  removePoint: 'Remove the point',
  anotherPart: 'Draw another part',
  undo: 'Undo',
  startAgain: 'Start again',
  crossing: 'The outline crosses itself. Move or remove a corner so that no sides cross.',
  holes: (n) => (n === 0 ? '' : n === 1 ? 'One of the parts is a hole.' : `${n} of the parts are holes.`),
  beginning: {
    surface: 'Now draw the new part. Drawn within another it becomes a hole.',
    line: 'Now draw the new part.',
    point: 'Now set the next point.',
  },
  nudge: (what, metres) =>
    `Move ${typeof what === 'number' ? `corner ${what}` : moved[what]} ${distance(metres)}:`,
  directions: { west: 'West', north: 'North', south: 'South', east: 'East' },
  moved: ([east, north]) => {
    const along = [
      north !== 0 && `${distance(Math.abs(north))} ${north > 0 ? 'north' : 'south'}`,
      east !== 0 && `${distance(Math.abs(east))} ${east > 0 ? 'east' : 'west'}`,
    ].filter(Boolean)
    return along.length === 0 ? 'Back where it was.' : `Moved ${along.join(' and ')}.`
  },
  stands: (kind, corners) => {
    const all = corners.reduce((sum, one) => sum + one, 0)
    if (kind === 'point') return all === 0 ? 'No point is set.' : 'The point is set.'
    if (all === 0) return 'No corner is set.'
    const least = kind === 'surface' ? 3 : 2
    const said = all === 1 ? 'One corner is set.' : `${all} corners are set.`
    const missing = Math.max(0, ...corners.map((one) => least - one))
    if (missing > 0)
      return `${said} ${missing === 1 ? 'At least one more is needed.' : `At least ${missing} more are needed.`}`
    return corners.length > 1 ? `${corners.length} parts, ${all} corners.` : said
  },
  noMap: 'The map cannot be shown here. You can still draw by typing the coordinates of the corners below.',
  asList: 'The corners as a list, with coordinates',
  asPoint: 'Type the coordinates of the point',
  part: (one, all) => `Part ${one} of ${all}`,
  parts: 'Parts of the area',
  choosePart: (one, is_hole) => (is_hole ? `Part ${one} (hole)` : `Part ${one}`),
  corners: 'Corners',
  corner: (one) => `Corner ${one}`,
  point: 'Point',
  noCorners: 'No corners yet.',
  noPoint: 'No point yet.',
  change: (one) => `Change corner ${one}`,
  changeShort: 'Change',
  remove: (one) => `Remove corner ${one}`,
  removeShort: 'Remove',
  typeCorner: 'New corner: coordinates',
  typePoint: 'Coordinates of the point',
  retype: (one) => `New coordinates of corner ${one}`,
  typeHint:
    'SWEREF 99 TM (northing, easting), such as 6512345, 389123, or latitude and longitude, such as 58.7, 13.1.',
  noPlace:
    'Type two numbers: northing and easting in SWEREF 99 TM, or latitude and longitude. The place is to lie in Sweden.',
  add: 'Add',
  saveCorner: 'Save the corner',
  leaveCorner: 'Leave it',
}
