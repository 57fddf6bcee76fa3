// One application that is being prepared: what the person types is kept here and saved a moment after they stop. Where somebody else has saved
// meanwhile nothing is overwritten: what was typed stays until the person decides.
import type { DraftContent } from '../../../api/contract/cases/draft_checklist.ts'
import { type Client, client, type Failure, failureOf, type Good, ok } from '../../api.ts'

type V1 = Client['api']['v1']
export type Draft = Good<Awaited<ReturnType<V1['drafts'][':id']['$get']>>>
type DraftPut = Parameters<V1['drafts'][':id']['$put']>[0]
type SentArea = DraftPut['json']['geometry']

const pause_ms = 900

export class OneDraft {
  readonly id: string
  readonly #from: Client
  kept: Draft | undefined = $state.raw()
  title = $state('')
  content: DraftContent = $state.raw(nothing)
  geometry: GeoJSON.Geometry | undefined = $state.raw()
  journal_number = $state('')
  /** The outline crosses itself: the rest is saved, with the area as it was last whole. */
  has_crossing = $state(false)
  loading: Failure | undefined = $state.raw()
  failure: Failure | undefined = $state.raw()
  is_saving = $state(false)
  is_dirty = $state(false)
  #timer: ReturnType<typeof setTimeout> | undefined
  #wholeArea: GeoJSON.Geometry | undefined

  constructor(id: string, from: Client = client) {
    this.id = id
    this.#from = from
  }

  get is_conflict(): boolean {
    return this.failure?.problem === 'conflict'
  }

  /** What was refused beside this field. */
  faultOf(field: string): string | undefined {
    return this.failure?.faults?.find(
      ({ parameter }) => parameter === field || parameter === `content.${field}`,
    )?.detail
  }

  async load(): Promise<void> {
    try {
      this.#take(await ok(this.#from.api.v1.drafts[':id'].$get({ param: { id: this.id }, query: {} })))
      this.loading = undefined
    } catch (error) {
      this.loading = failureOf(error)
    }
  }

  setTitle(title: string): void {
    this.title = title
    this.#touched()
  }

  set(change: Partial<DraftContent>): void {
    this.content = { ...this.content, ...change }
    this.#touched()
  }

  setJournalNumber(number: string): void {
    this.journal_number = number
    this.#touched()
  }

  draw(geometry: GeoJSON.Geometry | undefined, has_crossing: boolean): void {
    this.geometry = geometry
    this.has_crossing = has_crossing
    if (!has_crossing) this.#wholeArea = geometry
    this.#touched()
  }

  /** What the other has saved takes the place of what was typed here. */
  async takeTheirs(): Promise<void> {
    this.failure = undefined
    this.is_dirty = false
    await this.load()
  }

  /** What was typed here is saved on top of what the other has saved, once the person has said so. */
  async keepMine(): Promise<void> {
    const theirs = await ok(this.#from.api.v1.drafts[':id'].$get({ param: { id: this.id }, query: {} }))
    this.kept = theirs
    await this.save()
  }

  async save(): Promise<boolean> {
    clearTimeout(this.#timer)
    const { kept } = this
    if (!kept || this.is_saving) return false
    this.is_saving = true
    this.is_dirty = false
    try {
      const json = {
        edition: kept.edition,
        title: this.title,
        content: { ...this.content },
        geometry: sentArea(this.#wholeArea),
        journal_number: this.journal_number.trim() || null,
      }
      this.kept = await ok(this.#from.api.v1.drafts[':id'].$put({ param: { id: this.id }, query: {}, json }))
      this.failure = undefined
      return true
    } catch (error) {
      this.failure = failureOf(error)
      this.is_dirty = true
      return false
    } finally {
      this.is_saving = false
      // Typed while it was being saved.
      if (this.is_dirty && !this.failure) this.#touched()
    }
  }

  stop(): void {
    clearTimeout(this.#timer)
    if (this.is_dirty && !this.is_conflict) void this.save()
  }

  #touched(): void {
    this.is_dirty = true
    clearTimeout(this.#timer)
    if (!this.is_conflict) this.#timer = setTimeout(() => void this.save(), pause_ms)
  }

  #take(draft: Draft): void {
    this.kept = draft
    this.title = draft.title
    this.content = draft.content
    this.geometry = areaOf(draft.geometry)
    this.#wholeArea = this.geometry
    this.has_crossing = false
    this.journal_number = draft.journal_number ?? ''
  }
}

const nothing: DraftContent = {
  households: null,
  total_sek: null,
  applied_sek: null,
  own_sek: null,
  municipality_consulted_on: null,
  market_consulted_on: null,
  signatory_name: null,
  signatory_function: null,
  notes: null,
}

export function sentArea(geometry: GeoJSON.Geometry | undefined): SentArea {
  if (geometry?.type === 'Polygon')
    return { type: 'Polygon', coordinates: geometry.coordinates.map((ring) => ring.map(place)) }
  if (geometry?.type === 'MultiPolygon')
    return {
      type: 'MultiPolygon',
      coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(place))),
    }
  return null
}

function place([longitude = 0, latitude = 0]: GeoJSON.Position): [number, number] {
  return [longitude, latitude]
}

/** The contract leaves the shape of GeoJSON open. */
export function areaOf(told: unknown): GeoJSON.Polygon | GeoJSON.MultiPolygon | undefined {
  return isArea(told) ? told : undefined
}

function isArea(told: unknown): told is GeoJSON.Polygon | GeoJSON.MultiPolygon {
  return (
    typeof told === 'object' &&
    told !== null &&
    'type' in told &&
    (told.type === 'Polygon' || told.type === 'MultiPolygon') &&
    'coordinates' in told &&
    Array.isArray(told.coordinates)
  )
}
