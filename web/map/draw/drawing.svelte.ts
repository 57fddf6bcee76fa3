// What a person draws: its parts and corners, what is being done to them, and the way back. The map, the buttons and the list of corners all
// change it here, so that each can do what the others can.
import { depthsOf, partsWithin } from './rings.ts'
import {
  type Corner,
  crossesItself,
  type DrawnKind,
  degreesOf,
  geometryOf,
  type Metres,
  middleOf,
  movedBy,
  type Part,
  partsOf,
} from './shape.ts'

/** Setting corner after corner, or changing those that are set. */
export type DrawingMode = 'setting' | 'changing'

export class Drawing {
  readonly kind: DrawnKind
  readonly #onchange: (geometry: GeoJSON.Geometry | undefined) => void
  #told: string
  #past: readonly (readonly Part[])[] = $state.raw([])
  parts: readonly Part[] = $state.raw([])
  /** Which part is worked on. */
  current = $state(0)
  mode: DrawingMode = $state('setting')
  /** Which corner of the current part is chosen. */
  chosen: number | undefined = $state()
  /** How far one press moves what is chosen, by how near the map is. */
  step_m = $state(10)
  /** How far presses have moved it since it was last changed otherwise. */
  moved: Metres | undefined = $state.raw()
  readonly has_crossing: boolean = $derived.by(
    () => this.kind === 'surface' && this.parts.some(crossesItself),
  )
  /** Whether each part is a hole in another. */
  readonly holes: readonly boolean[] = $derived.by(() =>
    this.kind === 'surface' ? depthsOf(this.parts).map((depth) => depth % 2 === 1) : [],
  )

  constructor(
    kind: DrawnKind,
    wanted: {
      geometry: GeoJSON.Geometry | undefined
      onchange: (geometry: GeoJSON.Geometry | undefined) => void
    },
  ) {
    this.kind = kind
    this.#onchange = wanted.onchange
    this.#told = JSON.stringify(wanted.geometry)
    this.#take(wanted.geometry)
  }

  get part(): Part {
    return this.parts[this.current] ?? []
  }

  /** What a step moves: a corner by its number, else the part by what it is. */
  get moved_by_step(): number | DrawnKind | 'hole' | 'part' {
    if (this.kind === 'point') return 'point'
    if (this.chosen !== undefined) return this.chosen + 1
    if (this.holes[this.current]) return 'hole'
    return this.parts.length > 1 ? 'part' : this.kind
  }

  get is_beginning_part(): boolean {
    return this.parts.length > 0 && this.current === this.parts.length
  }

  get can_undo(): boolean {
    return this.#past.length > 0
  }

  get can_remove(): boolean {
    return this.part.length > 0
  }

  /** What stands outside was changed by somebody else than this drawing. */
  follow(geometry: GeoJSON.Geometry | undefined) {
    const told = JSON.stringify(geometry)
    if (told === this.#told) return
    this.#told = told
    this.#past = []
    this.#take(geometry)
  }

  addCorner(corner: Corner) {
    if (this.kind === 'point') this.#become([[corner]])
    else this.#become(this.#withPart([...this.part, corner]))
    this.chosen = undefined
  }

  moveCorner(index: number, corner: Corner) {
    this.#become(this.#withPart(this.part.map((one, at) => (at === index ? corner : one))))
  }

  /** The chosen corner, else the last. */
  removeCorner(index = this.chosen ?? this.part.length - 1) {
    const left = this.part.filter((_, at) => at !== index)
    this.chosen = undefined
    if (left.length > 0) return this.#become(this.#withPart(left))
    this.#become(this.parts.filter((_, at) => at !== this.current))
    this.current = Math.max(0, this.parts.length - 1)
  }

  moveAll(middle: Corner) {
    const [longitude, latitude] = middleOf(this.part)
    this.#become(this.#withMoved([middle[0] - longitude, middle[1] - latitude]))
  }

  /** One step: the chosen corner, else the whole part. */
  nudge([east, north]: Metres) {
    if (!this.can_remove) return
    const { chosen, moved, step_m: step } = this
    const by = degreesOf([east * step, north * step], middleOf(this.part))
    const corner = chosen === undefined ? undefined : this.part[chosen]
    if (corner && chosen !== undefined) this.moveCorner(chosen, movedBy([corner], by)[0] ?? corner)
    else this.#become(this.#withMoved(by))
    this.moved = [(moved?.[0] ?? 0) + east * step, (moved?.[1] ?? 0) + north * step]
  }

  beginPart() {
    this.current = this.parts.length
    this.chosen = undefined
    this.mode = 'setting'
  }

  startAgain() {
    this.current = 0
    this.chosen = undefined
    this.mode = 'setting'
    this.#become([])
  }

  undo() {
    const before = this.#past.at(-1)
    if (!before) return
    this.#past = this.#past.slice(0, -1)
    this.#show(before)
  }

  /** By hand on the map. */
  changePart(index: number, part: Part) {
    this.current = index
    const [east, north] = whollyMoved(this.part, part) ?? [0, 0]
    const with_holes = this.#withMoved([east, north])
    with_holes[index] = part
    this.#become(with_holes)
  }

  /** A corner of the part; none is the whole. */
  choose(index: number | undefined) {
    this.chosen = index
    this.moved = undefined
  }

  choosePart(index: number) {
    if (index === this.current) return
    this.current = index
    this.choose(undefined)
  }

  #withPart(part: Part): Part[] {
    const parts = [...this.parts]
    parts[Math.min(this.current, parts.length)] = part
    return parts
  }

  /** The part and the holes in it. */
  #withMoved(by: Corner): Part[] {
    const within = partsWithin(this.parts, this.current)
    return this.parts.map((part, at) =>
      at === this.current || within.includes(at) ? movedBy(part, by) : part,
    )
  }

  #become(parts: readonly Part[]) {
    this.#past = [...this.#past, this.parts]
    this.#show(parts)
  }

  #show(parts: readonly Part[]) {
    this.moved = undefined
    this.parts = parts
    this.current = Math.min(this.current, Math.max(0, parts.length - 1))
    if (this.chosen !== undefined && this.chosen >= this.part.length) this.chosen = undefined
    const geometry = geometryOf(this.kind, parts)
    this.#told = JSON.stringify(geometry)
    this.#onchange(geometry)
  }

  #take(geometry: GeoJSON.Geometry | undefined) {
    this.parts = partsOf(geometry)
    this.moved = undefined
    this.current = 0
    this.chosen = undefined
    this.mode = this.parts.length > 0 && this.kind !== 'point' ? 'changing' : 'setting'
  }
}

/** By how much, where no corner is where it was. */
function whollyMoved(before: Part, after: Part): Corner | undefined {
  if (before.length !== after.length) return undefined
  const by = before.map(([longitude, latitude], at): Corner => {
    const [lng, lat] = after[at] ?? [longitude, latitude]
    return [lng - longitude, lat - latitude]
  })
  return by.every(([east, north]) => east !== 0 || north !== 0) ? by[0] : undefined
}
