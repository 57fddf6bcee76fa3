// KML: Placemarks with their names, descriptions, times and extended data. How it is drawn is left out.
// https://www.ogc.org/standard/kml/
import { AppError } from '../../../../api/contract/problem.ts'
import { rootTag } from '../../xml/root.ts'
import { openRowsFile } from '../../xml/rows_file.ts'
import { xmlAsUtf8 } from '../../xml/xml_text.ts'
import { type Format, nothingInIt } from '../format.ts'
import { unknownLayer } from '../gdal.ts'
import { readPlacemarks } from './kml_placemarks.ts'

export const kml: Format = {
  name: 'KML',
  endings: ['.kml'],
  recognises: (source) => rootTag(source)?.local === 'kml',
  async open({ source, request }) {
    const text = await xmlAsUtf8(source, { format: 'KML', told: request.encoding })
    const rows = openRowsFile(source)
    const folders = new Map<string, number>()
    const found = await readPlacemarks(source, {
      path: text.path,
      add(row) {
        folders.set(row.layer, (folders.get(row.layer) ?? 0) + 1)
        rows.add(row)
      },
    })
    const layers = [...folders.keys()].filter((name) => name !== '')
    if (request.layer !== undefined && !layers.includes(request.layer))
      throw unknownLayer(request.layer, layers)
    if (folders.size === 0 && found.links + found.overlays > 0)
      throw new AppError(
        'bad_input',
        `${source.name} only ${found.links > 0 ? 'links to other files (NetworkLink)' : 'lays pictures over the map (overlays)'}. Open it in the program that it comes from and save the places themselves.`,
      )
    const notes = [...text.notes, ...leftOut(found)]
    const common = { first_line: 1, layers, encoding: text.encoding, notes }
    const written = rows.finish(request.layer)
    if (folders.size === 0) return { ...common, ...nothingInIt }
    return {
      ...written,
      ...common,
      ...(request.layer !== undefined && { layer: request.layer }),
      crs: { name: 'OGC:CRS84', from: 'format' },
      expected_rows: request.layer === undefined ? total(folders) : (folders.get(request.layer) ?? 0),
    }
  },
}

function leftOut({ links, overlays }: { links: number; overlays: number }): string[] {
  return [
    ...(links > 0 ? [`The file links to ${links} others (NetworkLink); they were not fetched.`] : []),
    ...(overlays > 0 ? [`${overlays} pictures laid over the map (overlays) were left out.`] : []),
  ]
}

function total(folders: ReadonlyMap<string, number>): number {
  return [...folders.values()].reduce((sum, rows) => sum + rows, 0)
}
