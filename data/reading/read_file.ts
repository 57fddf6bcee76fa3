// Any file becomes rows: the one way in which foreign bytes enter the product. The work happens in a child
// process (child/read_foreign_file.ts), because parsers of foreign files crash, hang and grow.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { AppError, problemKinds } from '../../api/contract/problem.ts'
import { childProgram } from './isolation/child_program.ts'
import { runIsolated } from './isolation/run_isolated.ts'
import { defaultLimits, type Reading, type ReadingRequest, reading } from './reading.ts'

export type { Reading, ReadingLimits, ReadingRequest } from './reading.ts'

const answer = z.union([
  z.object({ reading }),
  z.object({ problem: z.object({ kind: z.enum(problemKinds), message: z.string() }) }),
])

/** Reads a foreign file into a Parquet file of ours; what is wrong with the file as a whole is an AppError. */
export async function readFile(request: ReadingRequest): Promise<Reading> {
  requireFile(request.path)
  const { signal, limits: asked, ...rest } = request
  const limits = { ...defaultLimits, ...asked }
  const path = resolve(request.path)
  const folder = resolve(request.folder)
  const text = await runIsolated(
    { ...rest, path, folder, spatial: resolve(request.spatial), limits },
    { limits, signal },
  )
  const given = answer.parse(JSON.parse(text))
  if ('problem' in given) throw new AppError(given.problem.kind, given.problem.message)
  return given.reading
}

/** Makes the child's program ready while something else is waited for; the first reading is 80 ms quicker then. */
export async function prepareReading(): Promise<void> {
  await childProgram()
}

function requireFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new AppError('bad_input', `There is no file ${path}. Check its name and folder.`)
  if (found.isDirectory())
    throw new AppError('bad_input', `${path} is a folder. Name the file in it that is to be read.`)
  if (!found.isFile()) throw new AppError('bad_input', `${path} is no ordinary file, so it cannot be read.`)
  if (found.size === 0) throw new AppError('bad_input', `${path} is empty: it holds no bytes at all.`)
}
