// What a person draws: its parts and corners, what is being done to them, and the way back. The map, the buttons and the list of corners all
// change it here, so that each can do what the others can.
import {
  type Corner,
  crossesItself,
  type DrawnKind,
  geometryOf,
  hasHoles,
  middleOf,
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
  /** What cannot be changed by hand, as long as nobody begins anew. */
  fixed: GeoJSON.Geometry | undefined = $state.raw()

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

  get has_crossing(): boolean {
    return this.kind === 'surface' && this.parts.some(crossesItself)
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
    if (this.fixed) return
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
    const [east, north] = [middle[0] - longitude, middle[1] - latitude]
    this.#become(this.#withPart(this.part.map((corner) => [corner[0] + east, corner[1] + north])))
  }

  beginPart() {
    this.current = this.parts.length
    this.chosen = undefined
    this.mode = 'setting'
  }

  startAgain() {
    this.fixed = undefined
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
    this.#become(this.#withPart(part))
  }

  choosePart(index: number) {
    if (index === this.current) return
    this.current = index
    this.chosen = undefined
  }

  #withPart(part: Part): Part[] {
    const parts = [...this.parts]
    parts[Math.min(this.current, parts.length)] = part
    return parts
  }

  #become(parts: readonly Part[]) {
    this.#past = [...this.#past, this.parts]
    this.#show(parts)
  }

  #show(parts: readonly Part[]) {
    this.parts = parts
    this.current = Math.min(this.current, Math.max(0, parts.length - 1))
    if (this.chosen !== undefined && this.chosen >= this.part.length) this.chosen = undefined
    const geometry = geometryOf(this.kind, parts)
    this.#told = JSON.stringify(geometry)
    this.#onchange(geometry)
  }

  #take(geometry: GeoJSON.Geometry | undefined) {
    this.fixed = hasHoles(geometry) ? geometry : undefined
    this.parts = this.fixed ? [] : partsOf(geometry)
    this.current = 0
    this.chosen = undefined
    this.mode = this.parts.length > 0 && this.kind !== 'point' ? 'changing' : 'setting'
  }
}
