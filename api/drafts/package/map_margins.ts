// What stands round the map on its sheet: what it is, scale bar, north, legend, sources.
import { fonts, inks, type MapContent, type Page } from './map_pdf.ts'
import { roundLength_m } from './sheet.ts'

export function drawHeading(
  page: Page,
  { sheet, words, title, association_name, municipalities }: MapContent,
): void {
  const { left, width } = sheet.frame
  const line = { width, height: 7, ellipsis: true, lineBreak: false }
  page.fill(inks.ink).font(fonts.semibold).fontSize(5.6)
  page.text(`${words.map.heading}: ${title}`, left, 12, line)
  page.font(fonts.regular).fontSize(3.6)
  page.text(words.map.by(association_name, municipalities), left, 20, { ...line, width: width - 50 })
  const scale = words.map.scale(
    new Intl.NumberFormat(words.locale).format(sheet.scale).replaceAll(/\s/g, ' '),
    sheet.paper,
  )
  page.font(fonts.semibold).fontSize(4.2)
  page.text(scale, left + width - page.widthOfString(scale), 20, { lineBreak: false })
}

export function drawFoot(page: Page, content: MapContent): void {
  const { sheet, words, source } = content
  const { left, top, width, height } = sheet.frame
  const foot = top + height + 5
  drawScaleBar(page, content, foot)
  drawNorth(page, left + width - 6, foot)
  drawLegend(page, content, foot + 14)
  page.fill(inks.ink).font(fonts.regular).fontSize(2.8)
  const grid = content.has_geonames ? `${words.map.grid} ${words.map.places}` : words.map.grid
  const lines = [grid, source, words.map.print]
  lines.forEach((text, at) => {
    page.text(text, left, foot + 22 + at * 3.8, { width, lineBreak: false })
  })
}

/** Its two halves are told apart by black and white, so that each can be measured. */
function drawScaleBar(page: Page, { sheet, words }: MapContent, y: number): void {
  const length = roundLength_m(sheet.scale, 60)
  const long = (length * 1000) / sheet.scale
  const { left } = sheet.frame
  page.lineWidth(0.25).rect(left, y, long, 2).stroke(inks.ink)
  page.rect(left, y, long / 2, 2).fill(inks.ink)
  page.font(fonts.regular).fontSize(3)
  const number = new Intl.NumberFormat(words.locale)
  const told = (metres: number) =>
    length >= 2000 ? `${number.format(metres / 1000)} km` : `${number.format(metres)} m`
  for (const [metres, x] of [
    [0, left],
    [length / 2, left + long / 2],
    [length, left + long],
  ] as const) {
    const text = told(metres).replaceAll(/\s/g, ' ')
    page
      .fill(inks.ink)
      .text(text, x === left ? x : x - page.widthOfString(text) / 2, y + 2.8, { lineBreak: false })
  }
}

function drawNorth(page: Page, x: number, y: number): void {
  page
    .moveTo(x, y)
    .lineTo(x + 3, y + 9)
    .lineTo(x, y + 7)
    .lineTo(x - 3, y + 9)
    .closePath()
    .fill(inks.ink)
  page
    .font(fonts.semibold)
    .fontSize(3.6)
    .text('N', x - page.widthOfString('N') / 2, y - 4.4, { lineBreak: false })
}

function drawLegend(page: Page, { sheet, words, features }: MapContent, y: number): void {
  const { legend } = words.map
  const kinds = (['area', 'shortage_area', 'address', 'boundary'] as const).filter((kind) =>
    features.some((one) => one.kind === kind),
  )
  let x = sheet.frame.left
  page.font(fonts.regular).fontSize(3.2)
  for (const kind of kinds) {
    drawSign(page, kind, { x, y })
    page.fill(inks.ink).text(legend[kind], x + 9, y - 0.4, { lineBreak: false })
    x += 9 + page.widthOfString(legend[kind]) + 6
  }
}

function drawSign(
  page: Page,
  kind: 'area' | 'shortage_area' | 'address' | 'boundary',
  { x, y }: { x: number; y: number },
): void {
  if (kind === 'address') page.circle(x + 3.5, y + 1.6, 0.45).fill(inks.house)
  else if (kind === 'boundary')
    page
      .moveTo(x, y + 1.6)
      .lineTo(x + 7, y + 1.6)
      .lineWidth(0.5)
      .dash(3, { space: 1 })
      .stroke(inks.boundary)
      .undash()
  else if (kind === 'area') page.lineWidth(0.9).rect(x, y, 7, 3.2).stroke(inks.area)
  else page.lineWidth(0.35).rect(x, y, 7, 3.2).dash(1.6, { space: 0.8 }).stroke(inks.shortage).undash()
}
