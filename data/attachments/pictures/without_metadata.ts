// A picture of somebody who reports something says, besides what it shows, where and when it was taken and with whose telephone: that goes.
import { jpegWithoutMetadata } from './jpeg_without_metadata.ts'
import { pngWithoutMetadata } from './png_without_metadata.ts'

const ways: Readonly<Record<string, (bytes: Buffer) => Buffer | undefined>> = {
  'image/jpeg': jpegWithoutMetadata,
  'image/png': pngWithoutMetadata,
}

/** The same bytes where it is no picture; undefined where it is one and not whole. */
export function withoutMetadata(bytes: Buffer, media_type: string): Buffer | undefined {
  const way = ways[media_type]
  return way ? way(bytes) : bytes
}
