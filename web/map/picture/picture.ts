// The map as a picture that stands by itself: what it says, when, of what, and where from, on white.

import { mapImages } from '../areas/status_images.ts'
import { groundColours } from '../ground/ground_colours.ts'
import { scaleBar } from './scale_bar.ts'

export type MapCopy = {
  readonly canvas: HTMLCanvasElement
  readonly pixelRatio: number
  readonly zoom: number
  readonly latitude: number
}

export type LegendRow = {
  readonly words: string
  readonly sign: { readonly image: string } | { readonly colour: string; readonly dash: readonly number[] }
}

export type PictureText = {
  readonly headline: string
  readonly lines: readonly string[]
  readonly legend: readonly LegendRow[]
  readonly credit: string
  readonly distance: (metres: number) => string
}

const margin = 24
const rowHeight = 26
const signWidth = 34
const { ink, muted, page } = groundColours.light
const family = '"Source Sans 3 Variable", sans-serif'

export function composePicture(copy: MapCopy, text: PictureText): HTMLCanvasElement {
  const width = copy.canvas.width / copy.pixelRatio
  const height = copy.canvas.height / copy.pixelRatio
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws no pictures.')
  pen.font = `16px ${family}`
  const rows = legendRows(pen, text.legend, width)
  const top = margin + 34 + text.lines.length * 24 + 8
  const legendTop = top + height + 12
  const total = legendTop + rows.length * rowHeight + 32 + margin
  canvas.width = Math.round((width + 2 * margin) * copy.pixelRatio)
  canvas.height = Math.round(total * copy.pixelRatio)
  pen.scale(copy.pixelRatio, copy.pixelRatio)
  pen.fillStyle = page
  pen.fillRect(0, 0, width + 2 * margin, total)
  pen.textBaseline = 'middle'
  write(pen, text.headline, { x: margin, y: margin + 14, font: `600 25px ${family}`, colour: ink })
  text.lines.forEach((line, index) => {
    write(pen, line, { x: margin, y: margin + 48 + index * 24, font: `16px ${family}`, colour: ink })
  })
  pen.drawImage(copy.canvas, margin, top, width, height)
  pen.strokeStyle = muted
  pen.strokeRect(margin, top, width, height)
  drawScale(pen, copy, { x: margin + 12, y: top + height - 16, distance: text.distance })
  rows.forEach((row, index) => {
    for (const { x, item } of row) drawRow(pen, item, margin + x, legendTop + (index + 0.5) * rowHeight)
  })
  write(pen, text.credit, { x: margin, y: total - margin - 6, font: `14px ${family}`, colour: muted })
  return canvas
}

type Written = { x: number; y: number; font: string; colour: string }
function write(pen: CanvasRenderingContext2D, words: string, { x, y, font, colour }: Written) {
  pen.font = font
  pen.fillStyle = colour
  pen.fillText(words, x, y)
}

type Placed = { readonly x: number; readonly item: LegendRow }

/** As many side by side as there is room for. */
function legendRows(pen: CanvasRenderingContext2D, legend: readonly LegendRow[], width: number): Placed[][] {
  const rows: Placed[][] = [[]]
  let x = 0
  for (const item of legend) {
    const wide = signWidth + pen.measureText(item.words).width + 24
    if (x > 0 && x + wide > width) {
      rows.push([])
      x = 0
    }
    rows.at(-1)?.push({ x, item })
    x += wide
  }
  return rows
}

function drawRow(pen: CanvasRenderingContext2D, { words, sign }: LegendRow, x: number, y: number) {
  if ('image' in sign) drawSign(pen, sign, x, y)
  else {
    pen.save()
    pen.strokeStyle = sign.colour
    pen.lineWidth = 2.5
    pen.setLineDash([...sign.dash])
    pen.beginPath()
    pen.moveTo(x, y)
    pen.lineTo(x + 26, y)
    pen.stroke()
    pen.restore()
  }
  write(pen, words, { x: x + signWidth, y, font: `16px ${family}`, colour: ink })
}

function drawSign(
  pen: CanvasRenderingContext2D,
  { image }: { readonly image: string },
  x: number,
  y: number,
) {
  const found = mapImages('light').find(({ name }) => name === image)
  if (!found) return
  const small = document.createElement('canvas')
  small.width = found.image.width
  small.height = found.image.height
  small.getContext('2d')?.putImageData(found.image, 0, 0)
  const [wide, high] = [found.image.width / found.pixelRatio, found.image.height / found.pixelRatio]
  pen.drawImage(small, x + 13 - wide / 2, y - high / 2, wide, high)
}

type ScalePlace = { x: number; y: number; distance: (metres: number) => string }
function drawScale(pen: CanvasRenderingContext2D, copy: MapCopy, { x, y, distance }: ScalePlace) {
  const bar = scaleBar(copy, 120)
  pen.fillStyle = page
  pen.globalAlpha = 0.75
  pen.fillRect(x - 6, y - 22, bar.width + 12, 30)
  pen.globalAlpha = 1
  pen.strokeStyle = ink
  pen.lineWidth = 2
  pen.beginPath()
  pen.moveTo(x, y - 6)
  pen.lineTo(x, y)
  pen.lineTo(x + bar.width, y)
  pen.lineTo(x + bar.width, y - 6)
  pen.stroke()
  write(pen, distance(bar.length_m), { x: x + 4, y: y - 11, font: `14px ${family}`, colour: ink })
}
