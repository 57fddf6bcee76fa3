// The map of an application's area as a PDF at scale, drawn from our own layers alone.
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { MapFeature } from './map_features.ts'
import { drawFoot, drawHeading } from './map_margins.ts'
import { drawNames } from './map_names.ts'
import type { PackageWords } from './package_words.ts'
import { onPaper, roundLength_m, type Sheet } from './sheet.ts'

const files = createRequire(import.meta.url)
/** Of the same font as the pages; in WOFF, since pdfkit cannot cut å, ä and ö out of WOFF2. */
export const fonts = {
  regular: files.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'),
  semibold: files.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'),
}
export const perMillimetre = 72 / 25.4
export const inks = {
  ink: '#16202b',
  area: '#7a3e9d',
  shortage: '#9e1b1b',
  boundary: '#6b6557',
  house: '#4a5866',
} as const
export type Page = InstanceType<typeof PDFDocument>

export type MapContent = {
  readonly sheet: Sheet
  readonly features: readonly MapFeature[]
  readonly words: PackageWords
  readonly title: string
  readonly association_name: string
  /** In which the area lies, by name. */
  readonly municipalities: string
  readonly has_geonames: boolean
  readonly source: string
}

export async function mapPdf(content: MapContent): Promise<Uint8Array> {
  const { sheet, words, title } = content
  const size: [number, number] = [sheet.width_mm * perMillimetre, sheet.height_mm * perMillimetre]
  const page = new PDFDocument({
    size,
    margin: 0,
    lang: words.locale,
    displayTitle: true,
    info: {
      Title: `${words.map.heading}: ${title}`,
      Author: content.association_name,
      Creator: 'Bristkartan',
    },
  })
  const pieces: Buffer[] = []
  const done = new Promise<void>((resolve, reject) => {
    page.on('data', (piece: Buffer) => pieces.push(piece))
    page.on('end', resolve)
    page.on('error', reject)
  })
  page.scale(perMillimetre)
  drawMap(page, content)
  drawHeading(page, content)
  drawFoot(page, content)
  page.end()
  await done
  return Buffer.concat(pieces)
}

function drawMap(page: Page, content: MapContent): void {
  const { sheet, features } = content
  const { left, top, width, height } = sheet.frame
  const of = (kind: MapFeature['kind']) => features.filter((one) => one.kind === kind)
  page.save()
  page.rect(left, top, width, height).fill('#faf8f3')
  page.rect(left, top, width, height).clip()
  for (const { rings } of of('shortage_area')) {
    outline(page, sheet, rings)
    page.fillOpacity(0.07).fill(inks.shortage, 'even-odd').fillOpacity(1)
    outline(page, sheet, rings)
    page.lineWidth(0.35).dash(1.6, { space: 0.8 }).stroke(inks.shortage).undash()
  }
  for (const { rings } of of('boundary')) {
    for (const line of rings) way(page, sheet, line)
    page.lineWidth(0.5).dash(3, { space: 1 }).stroke(inks.boundary).undash()
  }
  for (const { rings } of of('address')) {
    for (const place of rings.flat()) {
      const { x, y } = onPaper(sheet, place)
      page.circle(x, y, 0.45)
    }
  }
  page.fill(inks.house)
  for (const { rings } of of('area')) {
    outline(page, sheet, rings)
    page.fillOpacity(0.1).fill(inks.area, 'even-odd').fillOpacity(1)
    outline(page, sheet, rings)
    page.lineWidth(0.9).lineJoin('round').stroke(inks.area)
  }
  drawNames(page, content)
  page.restore()
  drawGrid(page, sheet)
  page.lineWidth(0.3).rect(left, top, width, height).stroke(inks.ink)
}

function outline(page: Page, sheet: Sheet, rings: MapFeature['rings']): void {
  for (const ring of rings) {
    way(page, sheet, ring)
    page.closePath()
  }
}

function way(page: Page, sheet: Sheet, places: MapFeature['rings'][number]): void {
  places.forEach((place, at) => {
    const { x, y } = onPaper(sheet, place)
    if (at === 0) page.moveTo(x, y)
    else page.lineTo(x, y)
  })
}

/** Ticks along the frame at round coordinates, each with its number. */
function drawGrid(page: Page, sheet: Sheet): void {
  const { frame, extent, scale } = sheet
  const step = roundLength_m(scale, 50)
  page.font(fonts.regular).fontSize(2.5).lineWidth(0.2)
  for (let easting = Math.ceil(extent.west / step) * step; easting <= extent.east; easting += step) {
    const { x } = onPaper(sheet, [easting, extent.north])
    tick(page, [x, frame.top], [x, frame.top + 2])
    tick(page, [x, frame.top + frame.height], [x, frame.top + frame.height - 2])
    page.fill(inks.ink).text(String(easting), x + 0.6, frame.top + frame.height - 3.4, { lineBreak: false })
  }
  for (let northing = Math.ceil(extent.south / step) * step; northing <= extent.north; northing += step) {
    const { y } = onPaper(sheet, [extent.west, northing])
    tick(page, [frame.left, y], [frame.left + 2, y])
    tick(page, [frame.left + frame.width, y], [frame.left + frame.width - 2, y])
    page.fill(inks.ink).text(String(northing), frame.left + 0.8, y + 0.4, { lineBreak: false })
  }
}

function tick(page: Page, [x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): void {
  page.moveTo(x, y).lineTo(toX, toY).stroke(inks.ink)
}
