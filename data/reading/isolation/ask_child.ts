// One question to a child process of its own: what it answers, or the AppError that it came to.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { AppError, problemKinds } from '../../../api/contract/problem.ts'
import { defaultLimits, type ReadingRequest } from '../reading.ts'
import { type ChildRequest, type IsolatedRequest, runIsolated } from './run_isolated.ts'

const answered = z.object({
  answer: z.unknown().optional(),
  problem: z.object({ kind: z.enum(problemKinds), message: z.string() }).optional(),
})

export async function askChild(request: ReadingRequest, task: IsolatedRequest['task']): Promise<unknown> {
  requireFile(request.path)
  const { signal, limits: asked, ...rest } = request
  const limits = { ...defaultLimits, ...asked }
  const path = resolve(request.path)
  const folder = resolve(request.folder)
  return answerTo({ ...rest, path, folder, spatial: resolve(request.spatial), limits, task }, signal)
}

/** The file has to be there, and its paths whole ones. */
export async function answerTo(request: ChildRequest, signal: AbortSignal | undefined): Promise<unknown> {
  const text = await runIsolated(request, { limits: request.limits, signal })
  const given = answered.parse(JSON.parse(text))
  if (given.problem) throw new AppError(given.problem.kind, given.problem.message)
  return given.answer
}

export function requireFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new AppError('bad_input', `There is no file ${path}. Check its name and folder.`)
  if (found.isDirectory())
    throw new AppError('bad_input', `${path} is a folder. Name the file in it that is to be read.`)
  if (!found.isFile()) throw new AppError('bad_input', `${path} is no ordinary file, so it cannot be read.`)
  if (found.size === 0) throw new AppError('bad_input', `${path} is empty: it holds no bytes at all.`)
}
