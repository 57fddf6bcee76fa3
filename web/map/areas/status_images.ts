// The four symbols and two patterns, drawn on a canvas at the map's sharpness: the same shapes as StatusSymbol.svelte.
import type { AreaStatus } from '../../../api/contract/vocabulary.ts'
import type { Theme } from '../../state/url.ts'
import { type GroundColours, groundColours } from '../ground/ground_colours.ts'
import { placeDot } from '../ground/label_layers.ts'
import { type MapImage, type Pen, paint } from '../paint.ts'
import { pointImage, pointKinds } from '../record_layers.ts'
import { patternImage, symbolImage } from './area_layers.ts'
import { type StatusColours, statusColours, statusOrder } from './status_look.ts'

const side = 20
const middle = side / 2
/** Lines at 45° meet at the edges of a tile of 7 · √2. */
const patternSide = 10

export function mapImages(theme: Theme): MapImage[] {
  const ground = groundColours[theme]
  const status = statusColours(theme)
  return [
    ...statusOrder.map((one) => symbol(one, { ground, status, theme })),
    lines(status.applied),
    dots(status.in_progress),
    dot(ground),
    ...pointKinds.flatMap((kind) => [point(kind, true, ground), point(kind, false, ground)]),
  ]
}

type Look = { ground: GroundColours; status: StatusColours; theme: Theme }

function symbol(status: AreaStatus, { ground, status: colours, theme }: Look): MapImage {
  // A hollow middle is the page's white; in the dark the ground.
  const halo = theme === 'light' ? '#ffffff' : ground.land
  return paint(symbolImage(status), side, (pen) => {
    pen.lineJoin = 'round'
    pen.strokeStyle = halo
    pen.fillStyle = halo
    trace[status](pen)
    pen.lineWidth = haloWidth[status]
    pen.stroke()
    pen.fill()
    pen.fillStyle = colours[status]
    pen.strokeStyle = colours[status]
    pen.lineWidth = lineWidth[status]
    if (status === 'untouched') pen.fill()
    else pen.stroke()
    if (status === 'in_progress') {
      pen.beginPath()
      pen.arc(middle, middle, 4.7, -Math.PI / 2, Math.PI / 2)
      pen.fill()
    }
  })
}

const lineWidth: Readonly<Record<AreaStatus, number>> = {
  untouched: 0,
  applied: 2.4,
  in_progress: 1.6,
  connected: 1.8,
}
/** The line's own width and a halo of 1.5 px on its outer side. */
const haloWidth: Readonly<Record<AreaStatus, number>> = {
  untouched: 3,
  applied: 5.4,
  in_progress: 4.6,
  connected: 4.8,
}

const trace: Readonly<Record<AreaStatus, (pen: Pen) => void>> = {
  untouched: (pen) =>
    polygon(pen, [
      [middle, 2.5],
      [17.5, middle],
      [middle, 17.5],
      [2.5, middle],
    ]),
  applied: (pen) =>
    polygon(pen, [
      [middle, 4.2],
      [15.8, 14.6],
      [4.2, 14.6],
    ]),
  in_progress: (pen) => circle(pen, 4.7),
  connected: (pen) => circle(pen, 3.1),
}

function lines(colour: string): MapImage {
  return paint(patternImage('applied'), patternSide, (pen) => {
    pen.strokeStyle = colour
    pen.lineWidth = 1.6
    pen.beginPath()
    for (const shift of [-patternSide, 0, patternSide]) {
      pen.moveTo(shift - 2, patternSide + 2)
      pen.lineTo(shift + patternSide + 2, -2)
    }
    pen.stroke()
  })
}

function dots(colour: string): MapImage {
  return paint(patternImage('in_progress'), 7, (pen) => {
    pen.fillStyle = colour
    pen.beginPath()
    pen.arc(3.5, 3.5, 1.2, 0, 2 * Math.PI)
    pen.fill()
  })
}

/** Where a named place is. */
function dot({ ink, land }: GroundColours): MapImage {
  return paint(placeDot, 6, (pen) => {
    pen.fillStyle = land
    circle(pen, 3, 3)
    pen.fill()
    pen.fillStyle = ink
    circle(pen, 2, 3)
    pen.fill()
  })
}

/** Hollow until it is in service. */
function point(kind: (typeof pointKinds)[number], is_in_service: boolean, ground: GroundColours): MapImage {
  return paint(pointImage(kind, is_in_service), 16, (pen) => {
    const shapes = {
      copper_station: [
        [4, 4],
        [12, 4],
        [12, 12],
        [4, 12],
      ],
      radio_link_station: [
        [3, 4],
        [13, 4],
        [8, 13],
      ],
    } as const
    if (kind === 'new') circle(pen, 4.4, 8)
    else polygon(pen, shapes[kind])
    pen.lineJoin = 'round'
    pen.strokeStyle = ground.land
    pen.lineWidth = 4.5
    pen.stroke()
    pen.strokeStyle = ground.backbone
    pen.fillStyle = is_in_service ? ground.backbone : ground.page
    pen.lineWidth = 1.8
    pen.fill()
    pen.stroke()
  })
}

function polygon(pen: Pen, corners: readonly (readonly [number, number])[]) {
  pen.beginPath()
  for (const [x, y] of corners) pen.lineTo(x, y)
  pen.closePath()
}

function circle(pen: Pen, radius: number, centre = middle) {
  pen.beginPath()
  pen.arc(centre, centre, radius, 0, 2 * Math.PI)
}
