// Whether a file is a raster, by its first bytes and not by its name.
import { open } from 'node:fs/promises'

/** TIFF and BigTIFF, the low byte first or the high one. */
const marks = ['49492a00', '4d4d002a', '49492b00', '4d4d002b']

export async function isRasterFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined)
  if (!file) return false
  try {
    const magic = Buffer.alloc(4)
    await file.read(magic, 0, 4, 0)
    return marks.includes(magic.toString('hex'))
  } finally {
    await file.close()
  }
}
