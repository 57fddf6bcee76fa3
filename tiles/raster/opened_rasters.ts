// Files that were opened lately stay open: reading the header of one takes longer than a tile of it.
import { inflateSync } from 'node:zlib'
import { addDecoder, BaseDecoder, fromFile, type GeoTIFF, type GeoTIFFImage } from 'geotiff'

const openAtMost = 20
/** Of a block: a quarter of what the worker may hold. */
const unpackedAtMost = 128 * 1024 * 1024

const opened = new Map<string, Promise<GeoTIFF>>()

export async function rasterImage(path: string, image: number): Promise<GeoTIFFImage> {
  return (await openRaster(path)).getImage(image)
}

/** That of longest ago is closed when there are too many. A file that could not be opened is tried anew. */
async function openRaster(path: string): Promise<GeoTIFF> {
  const opening = opened.get(path) ?? begin(path)
  opened.delete(path)
  opened.set(path, opening)
  try {
    return await opening
  } catch (error) {
    opened.delete(path)
    throw error
  } finally {
    for (const [oldest, tiff] of opened) {
      if (opened.size <= openAtMost) break
      opened.delete(oldest)
      closeQuietly(tiff)
    }
  }
}

async function closeQuietly(opening: Promise<GeoTIFF>): Promise<void> {
  try {
    const tiff = await opening
    await tiff.close()
  } catch {
    // What could not be opened needs no closing.
  }
}

async function begin(path: string): Promise<GeoTIFF> {
  const tiff = await fromFile(path)
  // geotiff 3.0.5 reads long lists with the low byte first, whatever the file says, unless it reads them at once.
  if (!tiff.littleEndian) tiff.parser.eager = true
  return tiff
}

/** Node's zlib is several times as fast as the library's own. */
class ZlibDecoder extends BaseDecoder {
  override decodeBlock(packed: ArrayBufferLike): ArrayBufferLike {
    const { buffer, byteOffset, byteLength } = inflateSync(new Uint8Array(packed), {
      maxOutputLength: unpackedAtMost,
    })
    return buffer.slice(byteOffset, byteOffset + byteLength)
  }
}
addDecoder([8, 32946], async () => ZlibDecoder)
