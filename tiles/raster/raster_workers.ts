// The threads that rasters are read in: begun with the first question, each bounded in memory, and begun anew should one end.
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../api/contract/problem.ts'
import type { RasterJob, TileJob, ValueJob, WorkerAnswer, WorkerQuestion } from './raster_job.ts'

const threads = 2
/** Of a job in its thread: the time in line is not its own. */
const secondsAtMost = 20
/** Several, since one waits for the disk while another unpacks. */
const atOnce = 4 * threads
const waitingAtMost = 500

type Waiting = {
  resolve(answer: WorkerAnswer): void
  reject(error: Error): void
  readonly clock: NodeJS.Timeout
}
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> }

const running = new Map<number, Promise<Thread>>()
let asked = 0
let working = 0
const line: (() => void)[] = []

/** Undefined where there is nothing in the tile. */
export async function rasterTile(job: Omit<TileJob, 'task'>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await ask({ task: 'tile', ...job })).png
}

/** By band, null where it has no value; undefined outside the raster. */
export async function rasterValues(
  job: Omit<ValueJob, 'task'>,
): Promise<readonly (number | null)[] | undefined> {
  return (await ask({ task: 'value', ...job })).values
}

async function ask(job: RasterJob): Promise<WorkerAnswer> {
  await turn()
  try {
    return await answered(job)
  } finally {
    const next = line.shift()
    if (next) next()
    else working--
  }
}

/** Throws AppError('busy') where too many wait already. */
async function turn(): Promise<void> {
  if (working < atOnce) working++
  else if (line.length < waitingAtMost) await new Promise<void>((resolve) => line.push(resolve))
  else throw new AppError('busy', 'Too many rasters are being read at the moment. Ask again in a minute.')
}

async function answered(job: RasterJob): Promise<WorkerAnswer> {
  const id = asked++
  const place = id % threads
  const beginning = running.get(place) ?? begin(place)
  running.set(place, beginning)
  const thread = await beginning
  const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
    const clock = setTimeout(() => void thread.worker.terminate(), secondsAtMost * 1000)
    thread.waiting.set(id, { resolve, reject, clock })
    // While somebody waits, the process does not end.
    thread.worker.ref()
    const question: WorkerQuestion = { id, job }
    thread.worker.postMessage(question)
  })
  if (answer.failure === undefined) return answer
  throw new Error(`A raster could not be read: ${answer.failure}`)
}

async function begin(place: number): Promise<Thread> {
  const worker = new Worker(await program(), {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    // Nothing of ours, such as the loader of TypeScript, is for this program.
    execArgv: [],
  })
  const thread: Thread = { worker, waiting: new Map() }
  worker.unref()
  worker.on('message', (answer: WorkerAnswer) => settle(thread, answer.id, (one) => one.resolve(answer)))
  worker.on('error', () => undefined)
  worker.on('exit', () => {
    running.delete(place)
    for (const id of thread.waiting.keys())
      settle(thread, id, (one) => one.reject(new Error('The thread that reads rasters has ended.')))
  })
  return thread
}

function settle({ worker, waiting }: Thread, id: number, how: (one: Waiting) => void): void {
  const found = waiting.get(id)
  if (!found) return
  waiting.delete(id)
  clearTimeout(found.clock)
  if (waiting.size === 0) worker.unref()
  how(found)
}

let bundled: Promise<string> | undefined

/** One file, since a thread does not read TypeScript. */
function program(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  const { build } = await import('esbuild')
  const built = await build({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  })
  const [file] = built.outputFiles
  if (!file) throw new Error('esbuild made no file of the program that reads rasters.')
  return file.text
}
