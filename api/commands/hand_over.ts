// How a command hands its work to the server that has the data folder open.
import { existsSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { createInterface } from 'node:readline'
import type { DataFolder } from '../../data/data_folder.ts'
import type { WorkControl } from '../../data/work_control.ts'
import { AppError, type ProblemKind } from '../contract/problem.ts'
import type { Command } from './command.ts'
import { socketPath } from './socket_path.ts'
import { spokenLine } from './spoken_line.ts'

type Handed<Work, Done> = { readonly command: Command<Work, Done>; readonly work: Work }

/** What the server made of the work; undefined when no server runs on this folder. Called off, the connection's end tells the server. */
export async function handOver<Work, Done>(
  folder: DataFolder,
  handed: Handed<Work, Done>,
  control: WorkControl = {},
): Promise<Done | undefined> {
  if (process.platform !== 'win32' && !existsSync(folder.socket)) return undefined
  try {
    return await doneByServer(folder, handed, control)
  } catch (error) {
    // The connection that we ended ourselves fails in words of its own.
    control.signal?.throwIfAborted()
    throw error
  }
}

async function doneByServer<Work, Done>(
  folder: DataFolder,
  { command, work }: Handed<Work, Done>,
  { signal, progress }: WorkControl,
): Promise<Done | undefined> {
  const sent = { body: JSON.stringify(work), signal }
  const answer = await post(socketPath(folder), command.path, sent).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') return undefined
    throw error
  })
  if (!answer) return undefined
  for await (const text of createInterface({ input: answer })) {
    const line = spokenLine.parse(JSON.parse(text))
    if ('progress' in line) progress?.(line.progress)
    else if ('done' in line) return command.done.parse(line.done)
    else throw problemOf(line.problem)
  }
  throw new AppError(
    'busy',
    'The server stopped before it was done. Start it, and look whether the work was done.',
  )
}

function problemOf({ kind, detail }: { kind: ProblemKind | null; detail: string }): Error {
  return kind ? new AppError(kind, detail) : new Error(detail)
}

type Sent = { readonly body: string; readonly signal: AbortSignal | undefined }

function post(socket: string, path: string, { body, signal }: Sent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const sent = request({ socketPath: socket, path, method: 'POST', headers }, resolve)
    sent.on('error', reject)
    signal?.addEventListener('abort', () => sent.destroy(), { once: true })
    sent.end(body)
  })
}
