// A file of GeoJSON, one feature a line, filled page by page: a layer may be larger than the memory.
import { type FileHandle, open, rm } from 'node:fs/promises'
import { AppError } from '../../../api/contract/problem.ts'

export type FeatureFile = { add(features: readonly string[]): Promise<void>; readonly features: number }

const megabyte = 1024 * 1024
const megabytesAtMost = 4096

/** Closed when the work is over; where it fails, or brings nothing, no file is left. */
export async function featureFile(path: string, work: (file: FeatureFile) => Promise<void>): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    const file = filling(handle)
    await work(file)
    if (file.features === 0)
      throw new AppError(
        'bad_input',
        'The source has no features in this layer, so there is nothing to take in.',
      )
    await handle.close()
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(path, { force: true })
    throw error
  }
}

function filling(handle: FileHandle): FeatureFile {
  let bytes = 0
  let features = 0
  return {
    get features() {
      return features
    },
    async add(more) {
      // Within JSON text a line never breaks but between values.
      const lines = more.map((feature) => `${feature.replaceAll(/[\r\n]+/g, ' ')}\n`).join('')
      bytes += Buffer.byteLength(lines)
      features += more.length
      if (bytes > megabytesAtMost * megabyte)
        throw new AppError(
          'too_large',
          `The layer is larger than ${megabytesAtMost} MB, which is what is taken from a source.`,
        )
      await handle.writeFile(lines)
    },
  }
}
