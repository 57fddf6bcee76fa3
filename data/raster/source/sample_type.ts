// Which numbers a raster holds, by the widths and formats that its tags state.

import type { SampleType } from '../../../api/contract/catalogue/raster_facts.ts'
import { AppError } from '../../../api/contract/problem.ts'

export type Samples =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | Int8Array
  | Int16Array
  | Int32Array
  | Float32Array
  | Float64Array

const arrays = {
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  float32: Float32Array,
  float64: Float64Array,
} as const satisfies Record<SampleType, unknown>

export function newSamples(type: SampleType, length: number): Samples {
  return new arrays[type](length)
}

export function bytesOf(type: SampleType): number {
  return arrays[type].BYTES_PER_ELEMENT
}

export function isWhole(type: SampleType): boolean {
  return !type.startsWith('float')
}

/** SampleFormat of the TIFF specification: 1 unsigned, 2 signed, 3 floating point, 5 and 6 complex. */
export function sampleTypeOf(bits: readonly number[], formats: readonly number[]): SampleType {
  const [width = 1] = bits
  const format = formats[0] ?? 1
  if (bits.some((one) => one !== width) || formats.some((one) => one !== format))
    throw new AppError(
      'bad_input',
      'The bands of the raster are of different types. Give all of them one type (gdal_translate -ot), or publish them as layers of their own.',
    )
  const type = typeOf(format, width)
  if (type && (width >= 8 || bits.length === 1)) return type
  const what = format > 4 ? 'complex numbers' : `${width} bits`
  throw new AppError(
    'bad_input',
    `The values of the raster are stored in a type that cannot be shown (${what}). Save it with whole numbers of 8, 16 or 32 bits, or as Float32 (gdal_translate -ot Float32).`,
  )
}

function typeOf(format: number, width: number): SampleType | undefined {
  if (format === 1) return width <= 8 ? 'uint8' : width <= 16 ? 'uint16' : width === 32 ? 'uint32' : undefined
  if (format === 2) return width === 8 ? 'int8' : width === 16 ? 'int16' : width === 32 ? 'int32' : undefined
  if (format === 3) return width === 16 || width === 32 ? 'float32' : width === 64 ? 'float64' : undefined
  return undefined
}
