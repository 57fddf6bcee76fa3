// What a worker is asked, and what it answers.
import type { RasterFacts } from '../../api/contract/catalogue/raster_facts.ts'
import type { ShownRaster } from '../styles/shown_raster.ts'

export type RasterFile = { readonly path: string; readonly facts: RasterFacts }
export type TileAddress = { readonly z: number; readonly x: number; readonly y: number }

export type TileJob = RasterFile & {
  readonly task: 'tile'
  readonly tile: TileAddress
  readonly shown: ShownRaster
}
/** In degrees. */
export type ValueJob = RasterFile & {
  readonly task: 'value'
  readonly longitude: number
  readonly latitude: number
}
export type RasterJob = TileJob | ValueJob

export type WorkerQuestion = { readonly id: number; readonly job: RasterJob }
export type WorkerAnswer = {
  readonly id: number
  /** A PNG. */
  readonly png?: Uint8Array<ArrayBuffer>
  /** By band; null where the place has none. */
  readonly values?: readonly (number | null)[]
  readonly failure?: string
}
