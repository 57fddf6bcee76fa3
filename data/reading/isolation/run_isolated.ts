// Runs the reading in a process of its own: no environment, nothing to write but its folder, and an end.
import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../../api/contract/problem.ts'
import type { RasterTask } from '../../raster/raster_task.ts'
import type { WritingTask } from '../../writing/writing_task.ts'
import type { ReadingLimits, ReadingRequest } from '../reading.ts'
import { childProgram } from './child_program.ts'
import { isolatedCommand, isSandboxRefused, refuseSandbox } from './command.ts'
import { folderMegabytes, treeMegabytes } from './usage.ts'

export type IsolatedRequest = Omit<ReadingRequest, 'signal' | 'limits'> & {
  limits: ReadingLimits
  /** Whether the file's rows are wanted for a register, or whole with all that it has, or only what it turns out to be. */
  task: 'read' | 'whole' | 'inspect'
}

/** A raster is no rows: it is told and answered in words of its own (data/raster). */
export type IsolatedRaster = RasterTask & {
  readonly task: 'raster'
  readonly limits: ReadingLimits
  readonly spatial: string
}

/** Rows of ours that GDAL writes (data/writing). */
export type IsolatedWriting = WritingTask & {
  readonly task: 'write'
  readonly limits: ReadingLimits
  readonly spatial: string
}

export type ChildRequest = IsolatedRequest | IsolatedRaster | IsolatedWriting

type Supervision = { limits: ReadingLimits; signal: AbortSignal | undefined }
type Ending = {
  code: number | null
  signal: NodeJS.Signals | null
  answer: string
  complaint: string
  stopped?: AppError
}

/** A look at memory and disk this often bounds what a runaway file can take in between. */
const watchEvery_ms = 100

/** An answer longer than this is no answer of ours. */
const longestAnswer = 4_000_000

/** The child's answer as JSON text. Whatever ends it before it answers becomes an AppError. */
export async function runIsolated(request: ChildRequest, supervision: Supervision): Promise<string> {
  const ending = await runOnce(request, supervision)
  if (!isSandboxRefused(ending.complaint)) return answerOf(ending, request)
  refuseSandbox()
  return answerOf(await runOnce(request, supervision), request)
}

async function runOnce(request: ChildRequest, { limits, signal }: Supervision): Promise<Ending> {
  signal?.throwIfAborted()
  const bundle = join(request.folder, 'read.cjs')
  writeFileSync(bundle, await childProgram())
  const [program, ...parameters] = isolatedCommand(bundle, request)
  // Its own process group, so that a sandbox and what runs in it end together.
  const child = spawn(program, parameters, { env: {}, cwd: request.folder, detached: true, stdio: 'pipe' })
  return new Promise((resolve, reject) => {
    const ending: Ending = { code: null, signal: null, answer: '', complaint: '' }
    const stop = (problem: AppError) => {
      ending.stopped ??= problem
      kill(child)
    }
    const abandon = () => stop(new AppError('conflict', 'The reading was called off.'))
    const clock = setTimeout(() => stop(tooSlow(request)), limits.seconds * 1000)
    const watch = setInterval(() => {
      const problem = usageProblem(child, request)
      if (problem) stop(problem)
    }, watchEvery_ms)
    signal?.addEventListener('abort', abandon, { once: true })
    const tidy = () => {
      clearTimeout(clock)
      clearInterval(watch)
      signal?.removeEventListener('abort', abandon)
    }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ending.answer += text
      if (ending.answer.length > longestAnswer)
        stop(new AppError('too_large', 'The file has too much to tell.'))
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ending.complaint = (ending.complaint + text).slice(0, 10_000)
    })
    child.on('error', (error) => {
      tidy()
      reject(error)
    })
    child.on('close', (code, killedBy) => {
      tidy()
      resolve({ ...ending, code, signal: killedBy })
    })
    // A child that dies at once leaves a broken pipe; how it ended says more.
    child.stdin.on('error', () => {})
    child.stdin.end(JSON.stringify(request))
  })
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}

function answerOf(ending: Ending, { task, path }: ChildRequest): string {
  if (ending.stopped) throw ending.stopped
  if (ending.code === 0 && ending.answer !== '') return ending.answer
  const how =
    ending.signal ??
    (ending.code && ending.code > 128 ? `signal ${ending.code - 128}` : `exit ${ending.code}`)
  // The parser's last words are for whoever runs the server, not for the message.
  if (ending.complaint !== '') console.error(ending.complaint.trimEnd())
  if (task === 'write')
    throw new AppError(
      'data_missing',
      `Writing the file failed (${how}). Take another format, or a part of the layer.`,
    )
  throw new AppError(
    'bad_input',
    `Reading ${path} crashed (${how}): the file is damaged or made to do harm. Open it in the program that it comes from, save it anew and try that file.`,
  )
}

function usageProblem(child: ChildProcess, request: ChildRequest): AppError | undefined {
  const { folder, limits, task } = request
  const memory = child.pid === undefined ? 0 : treeMegabytes(child.pid)
  if (memory > limits.memory_mb)
    return new AppError(
      'too_large',
      `The file takes more than ${limits.memory_mb} MB of memory to ${task === 'write' ? 'write' : 'read'}. ${smaller(request)}`,
    )
  if (folderMegabytes(folder) > limits.disk_mb)
    return new AppError(
      'too_large',
      `The file takes more than ${limits.disk_mb} MB of disk to ${task === 'write' ? 'write. Take a part of the layer.' : 'read. Divide it into smaller files.'}`,
    )
  return undefined
}

function tooSlow(request: ChildRequest): AppError {
  return new AppError(
    'too_large',
    `The file took more than ${request.limits.seconds} seconds to ${request.task === 'write' ? 'write' : 'read'} and was given up. ${smaller(request)}`,
  )
}

function smaller({ task }: ChildRequest): string {
  if (task === 'write') return 'Take another format, or a part of the layer.'
  return task === 'raster'
    ? 'Divide it, or make its pixels larger.'
    : 'Divide it, or save it as GeoPackage or CSV.'
}
