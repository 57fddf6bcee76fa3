// The child's life: one request as JSON on stdin, one answer as JSON on stdout, and it ends.
import { readFileSync } from 'node:fs'
import { AppError } from '../../../api/contract/problem.ts'
import { writeGdalFile } from '../../writing/child/write_gdal_file.ts'
import { inspectForeignFile } from '../inspection/inspect_foreign_file.ts'
import type { ChildRequest } from '../isolation/run_isolated.ts'
import { readWholeFile } from '../whole/read_whole_file.ts'
import { readForeignFile } from './read_foreign_file.ts'
import { isOutOfRoom, outOfRoom } from './source.ts'

const request: ChildRequest = JSON.parse(readFileSync(0, 'utf8'))

workOf(request).then(
  (done) => answer({ answer: done }),
  (error: unknown) => {
    const problem = isOutOfRoom(error) ? outOfRoom() : error
    if (!(problem instanceof AppError)) throw error
    answer({ problem: { kind: problem.kind, message: problem.message } })
  },
)

async function workOf(asked: ChildRequest): Promise<object> {
  if (asked.task === 'raster') {
    // Only then: the library of rasters takes its time to begin.
    const { makeRaster } = await import('../../raster/child/make_raster.ts')
    return makeRaster(asked)
  }
  if (asked.task === 'write') return writeGdalFile(asked)
  const works = { read: readForeignFile, whole: readWholeFile, inspect: inspectForeignFile }
  return works[asked.task](asked)
}

/** Without waiting for the engine to tidy up: the process ends anyway. */
function answer(value: object): void {
  process.stdout.write(JSON.stringify(value), () => process.exit(0))
}
