// Formats that cannot be written through the engine, or only wrongly, written by hand.
import type { Trial } from '../trial.ts'
import type { Kind } from './region.ts'

type Row = { values: [string, string][]; positions: [number, number][][] }

/** A line a feature. */
export async function geojsonLines(trial: Trial, table: string): Promise<string> {
  const found = await trial.sql(
    `select id, name, municipality_code, valid_from::varchar as valid_from, st_asgeojson(geom)::varchar as shape from ${table}`,
  )
  return found
    .map(({ shape, ...properties }) =>
      JSON.stringify({ type: 'Feature', properties, geometry: JSON.parse(String(shape)) }),
    )
    .join('\n')
}

export async function kmlText(trial: Trial, table: string, kind: Kind): Promise<string> {
  const placemarks = (await rowsOf(trial, table)).map(({ values, positions }) => {
    const data = values.map(([name, value]) => `<Data name="${name}"><value>${escaped(value)}</value></Data>`)
    return `<Placemark><ExtendedData>${data.join('')}</ExtendedData>${kmlShape(kind, positions)}</Placemark>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join('\n')}</Document></kml>`
}

/** Waypoints and tracks; what GPX has no element for stands in its extensions. */
export async function gpxText(trial: Trial, table: string, kind: Kind): Promise<string> {
  const features = (await rowsOf(trial, table)).map(({ values, positions }) => {
    const own = values
      .filter(([name]) => name === 'name')
      .map(([, value]) => `<name>${escaped(value)}</name>`)
    const rest = values.filter(([name]) => name !== 'name')
    const inside = `${own.join('')}<extensions>${rest.map(([name, value]) => `<${name}>${escaped(value)}</${name}>`).join('')}</extensions>`
    const [line = []] = positions
    if (kind === 'point') return `<wpt ${place(line[0])}>${inside}</wpt>`
    const points = line.map((position) => `<trkpt ${place(position)}/>`).join('')
    return `<trk>${inside}<trkseg>${points}</trkseg></trk>`
  })
  return `<?xml version="1.0"?>\n<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1">${features.join('\n')}</gpx>`
}

async function rowsOf(trial: Trial, table: string): Promise<Row[]> {
  const found = await trial.sql(
    `select id, name, municipality_code, valid_from::varchar as valid_from, st_asgeojson(geom)::varchar as shape from ${table}`,
  )
  return found.map(({ shape, ...values }) => ({
    values: Object.entries(values).flatMap(([name, value]): [string, string][] =>
      value === null ? [] : [[name, String(value)]],
    ),
    positions: linesIn(JSON.parse(String(shape)).coordinates),
  }))
}

/** The coordinates of a point, a line or a polygon as a list of lines. */
function linesIn(coordinates: unknown): [number, number][][] {
  if (!Array.isArray(coordinates)) return []
  if (typeof coordinates[0] === 'number') return [[[coordinates[0], coordinates[1]]]]
  const inner = coordinates.map(linesIn)
  const isLine = inner.every((lines) => lines.length === 1 && lines[0]?.length === 1)
  return isLine ? [inner.flatMap((lines) => lines[0] ?? [])] : inner.flat()
}

function kmlShape(kind: Kind, positions: [number, number][][]): string {
  const [first = [], ...holes] = positions.map(
    (line) =>
      `<coordinates>${line.map((position) => position.map((one) => one.toFixed(9)).join(',')).join(' ')}</coordinates>`,
  )
  if (kind === 'point') return `<Point>${first}</Point>`
  if (kind === 'line') return `<LineString>${first}</LineString>`
  const inner = holes.map((hole) => `<innerBoundaryIs><LinearRing>${hole}</LinearRing></innerBoundaryIs>`)
  return `<Polygon><outerBoundaryIs><LinearRing>${first}</LinearRing></outerBoundaryIs>${inner.join('')}</Polygon>`
}

function place(position: [number, number] | undefined): string {
  return `lat="${position?.[1]}" lon="${position?.[0]}"`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
