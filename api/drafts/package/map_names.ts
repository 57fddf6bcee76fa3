// Names on the map, so that whoever reads it knows where it lies: of shortage areas, places and municipalities, in that order. What has no room
// is left out.
import type { MapFeature } from './map_features.ts'
import { fonts, inks, type MapContent, type Page } from './map_pdf.ts'
import { onPaper } from './sheet.ts'

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const halo_mm = 0.9
const ground = '#faf8f3'

export function drawNames(page: Page, { sheet, features, words }: MapContent): void {
  const { left, top, width, height } = sheet.frame
  const taken: Box[] = []
  const draw = (
    kind: MapFeature['kind'],
    { font, size, colour }: { font: string; size: number; colour: string },
  ) => {
    page.font(font).fontSize(size)
    for (const { name, rings } of features.filter((one) => one.kind === kind)) {
      const told = kind === 'municipality' ? words.map.municipality(name) : name
      const places = rings.flat().map((place) => onPaper(sheet, place))
      const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
      const long = page.widthOfString(told)
      const box: Box = {
        x: middle(places.map((one) => one.x)) - long / 2,
        y: middle(places.map((one) => one.y)) - size / 2,
        width: long,
        height: size,
      }
      const is_within =
        box.x > left && box.x + long < left + width && box.y > top && box.y + size < top + height
      if (!is_within || taken.some((other) => overlaps(box, other))) continue
      taken.push(box)
      page.lineWidth(halo_mm).lineJoin('round').strokeColor(ground)
      page.text(told, box.x, box.y, { lineBreak: false, fill: false, stroke: true })
      page.fill(colour).text(told, box.x, box.y, { lineBreak: false })
    }
  }
  draw('shortage_area', { font: fonts.semibold, size: 3.2, colour: inks.ink })
  draw('place', { font: fonts.regular, size: 4, colour: inks.ink })
  draw('municipality', { font: fonts.regular, size: 3.6, colour: inks.boundary })
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width + 1 &&
    other.x < one.x + one.width + 1 &&
    one.y < other.y + other.height + 0.5 &&
    other.y < one.y + one.height + 0.5
  )
}
