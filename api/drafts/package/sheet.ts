// On which paper and in which scale an area is printed: a round scale in which it fits with air around it.

/** Metres in EPSG:3006. */
export type Extent = {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export type Sheet = {
  readonly paper: 'A4' | 'A3'
  readonly is_landscape: boolean
  /** Millimetres. */
  readonly width_mm: number
  readonly height_mm: number
  /** Where the map lies on the paper: millimetres from its left and upper edge. */
  readonly frame: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  /** 1 mm on paper is so many millimetres on the ground. */
  readonly scale: number
  /** What the frame shows of the ground. */
  readonly extent: Extent
}

const scales = [
  1000, 2000, 5000, 10_000, 15_000, 20_000, 25_000, 40_000, 50_000, 75_000, 100_000, 200_000, 500_000,
]
const margin_mm = 12
const heading_mm = 20
/** Legend, scale bar and sources. */
const foot_mm = 40
const air_share = 0.08
/** A4 is what an association has a printer for; A3 only where houses could not be told apart else. */
const coarsestOnA4 = 20_000

const papers = { A4: { short: 210, long: 297 }, A3: { short: 297, long: 420 } } as const

export function sheetFor(area: Extent): Sheet {
  const on = (paper: 'A4' | 'A3') =>
    [false, true]
      .map((is_landscape) => fitted(area, paper, is_landscape))
      .reduce((a, b) => (b.scale < a.scale ? b : a))
  const small = on('A4')
  if (small.scale <= coarsestOnA4) return small
  const large = on('A3')
  return large.scale < small.scale ? large : small
}

function fitted(area: Extent, paper: 'A4' | 'A3', is_landscape: boolean): Sheet {
  const { short, long } = papers[paper]
  const [width_mm, height_mm] = is_landscape ? [long, short] : [short, long]
  const frame = {
    left: margin_mm,
    top: margin_mm + heading_mm,
    width: width_mm - 2 * margin_mm,
    height: height_mm - 2 * margin_mm - heading_mm - foot_mm,
  }
  const needed = Math.max(
    (area.east - area.west) / (frame.width * (1 - 2 * air_share)),
    (area.north - area.south) / (frame.height * (1 - 2 * air_share)),
  )
  const scale = scales.find((one) => one / 1000 >= needed) ?? 500_000
  const [x, y] = [(area.west + area.east) / 2, (area.south + area.north) / 2]
  const [halfWidth, halfHeight] = [(frame.width * scale) / 2000, (frame.height * scale) / 2000]
  const extent = { west: x - halfWidth, east: x + halfWidth, south: y - halfHeight, north: y + halfHeight }
  return { paper, is_landscape, width_mm, height_mm, frame, scale, extent }
}

/** Where on the paper a place lies, in millimetres. */
export function onPaper({ frame, extent, scale }: Sheet, [easting, northing]: readonly [number, number]) {
  const perMetre = 1000 / scale
  return {
    x: frame.left + (easting - extent.west) * perMetre,
    y: frame.top + (extent.north - northing) * perMetre,
  }
}

const lengths_m = [50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000, 20_000, 50_000]

/** The longest round length that is at most so long on paper. */
export function roundLength_m(scale: number, atMost_mm: number): number {
  return lengths_m.findLast((length) => (length * 1000) / scale <= atMost_mm) ?? 50
}
