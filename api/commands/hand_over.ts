// How a command hands its work to the server that has the data folder open.
import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { z } from 'zod'
import type { DataFolder } from '../../data/data_folder.ts'
import { AppError, problemKinds } from '../contract/problem.ts'
import { socketPath } from './socket_path.ts'

type Answer = { readonly status: number; readonly body: string }

/** The server's answer to the work; undefined when no server runs on this folder. */
export async function handOver<T>(
  folder: DataFolder,
  { path, work }: { path: string; work: unknown },
  done: z.ZodType<T>,
): Promise<T | undefined> {
  if (process.platform !== 'win32' && !existsSync(folder.socket)) return undefined
  const answer = await post(socketPath(folder), path, JSON.stringify(work)).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') return undefined
      throw error
    },
  )
  if (!answer) return undefined
  const body: unknown = JSON.parse(answer.body)
  if (answer.status === 200) return done.parse(body)
  const problem = z.object({ type: z.string(), detail: z.string() }).parse(body)
  const kind = problemKinds.find((known) => problem.type === `/problems/${known.replaceAll('_', '-')}`)
  if (kind) throw new AppError(kind, problem.detail)
  throw new Error(problem.detail)
}

function post(socket: string, path: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const sent = request({ socketPath: socket, path, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 500, body: Buffer.concat(chunks).toString('utf8') }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
