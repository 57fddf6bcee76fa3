// GPX: waypoints, routes and tracks, each kind a layer. https://www.topografix.com/GPX/1/1/
import type { Source } from '../child/source.ts'
import { parseXml, type XmlTag } from '../xml/parse_xml.ts'
import { rootTag } from '../xml/root.ts'
import { openRowsFile } from '../xml/rows_file.ts'
import { lineText, type Position, positionsText, shapeText } from '../xml/wkt.ts'
import { xmlAsUtf8 } from '../xml/xml_text.ts'
import { type Format, nothingInIt } from './format.ts'
import { chooseLayer, type Layer } from './layers.ts'

const layerNames: Readonly<Record<string, string>> = { wpt: 'waypoints', rte: 'routes', trk: 'tracks' }

export const gpx: Format = {
  name: 'GPX',
  endings: ['.gpx'],
  recognises: (source) => rootTag(source)?.local === 'gpx',
  async open({ source, request }) {
    const text = await xmlAsUtf8(source, { format: 'GPX', told: request.encoding })
    const rows = openRowsFile(source)
    const counts = new Map<string, number>()
    await readFeatures(source, {
      path: text.path,
      add(kind, feature) {
        const layer = layerNames[kind] ?? kind
        counts.set(layer, (counts.get(layer) ?? 0) + 1)
        rows.add({ layer, ...feature })
      },
    })
    const common = { first_line: 1, encoding: text.encoding, notes: text.notes }
    const layers = [...counts.keys()].map(
      (name): Layer => ({ name, kind: name === 'waypoints' ? 'point' : 'line' }),
    )
    if (layers.length === 0) {
      rows.finish()
      return { ...common, ...nothingInIt, layers: [] }
    }
    const { name: layer } = await chooseLayer(layers, { request, columnsOf: async () => [] })
    return {
      ...rows.finish(layer),
      ...common,
      layer,
      layers: layers.map(({ name }) => name),
      crs: { name: 'OGC:CRS84', from: 'format' },
      expected_rows: counts.get(layer) ?? 0,
    }
  },
}

type Feature = { values: Map<string, string>; wkt: string | undefined; problem?: string | undefined }
type Reading = { path: string; add(kind: string, feature: Feature): void }

async function readFeatures(source: Source, { path, add }: Reading): Promise<void> {
  const ancestors: string[] = []
  let text = ''
  let kind: string | undefined
  let values = new Map<string, string>()
  let parts: Position[][] = []
  let problem: string | undefined
  const open = ({ local, attributes }: XmlTag) => {
    if (kind === undefined && local in layerNames) {
      kind = local
      values = new Map()
      parts = local === 'trk' ? [] : [[]]
      problem = undefined
    } else if (local === 'trkseg') parts.push([])
    if (kind !== undefined && ['wpt', 'rtept', 'trkpt'].includes(local)) {
      const position = positionOf(attributes)
      if (position) parts.at(-1)?.push(position)
      else problem ??= 'has a latitude or longitude that is no number'
    }
    ancestors.push(local)
    text = ''
  }
  const close = (local: string) => {
    ancestors.pop()
    const isWithin = ancestors.at(-1) === kind || ancestors.includes('extensions')
    if (kind === local) {
      add(kind, { values, wkt: shapeOf(kind, parts), problem })
      kind = undefined
    } else if (kind !== undefined && isWithin && !ancestors.some(isOfPoint) && text.trim() !== '')
      values.set(local, text)
    text = ''
  }
  const addText = (piece: string) => {
    text += piece
  }
  await parseXml(source, { path, handlers: { open, close, text: addText } })
}

/** Times and heights of single points of a line have no column. */
function isOfPoint(local: string): boolean {
  return local === 'rtept' || local === 'trkpt'
}

function positionOf({ lat, lon }: Readonly<Record<string, string>>): Position | undefined {
  const position: Position = [lon ? Number(lon) : Number.NaN, lat ? Number(lat) : Number.NaN]
  return position.every(Number.isFinite) ? position : undefined
}

/** A segment of one point is no line, and no less of the track is lost without it. */
function shapeOf(kind: string, parts: readonly Position[][]): string | undefined {
  if (kind === 'wpt') return `POINT ${positionsText(parts[0] ?? [])}`
  return shapeText(parts.filter((part) => part.length > 1).map(lineText))
}
