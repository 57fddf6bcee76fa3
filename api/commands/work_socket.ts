// Where a running server takes the work of commands: a socket in its data folder that only its owner may use (mode 0600).
import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import type { Log } from '../access_log.ts'
import { AppError } from '../contract/problem.ts'
import { problemAnswer } from '../errors.ts'
import type { Product } from '../product.ts'
import { exportAuditLog, searchAuditLog, verifyAuditLog } from './audit_command.ts'
import { backUp } from './backup_command.ts'
import type { Command } from './command.ts'
import { askDataQuality } from './data_quality_command.ts'
import { importFile, inspectFile, previewFile } from './file_commands.ts'
import {
  comparePast,
  differencesOfPast,
  fileOfPast,
  listPast,
  previewUndoOfPast,
  rejectedOfPast,
  showPast,
  undoPast,
} from './history_commands.ts'
import { workOnMappings } from './mapping_command.ts'
import { eraseWhatExpired } from './personal_data_command.ts'
import { publishFile } from './publish_command.ts'
import { socketPath } from './socket_path.ts'
import type { SpokenLine } from './spoken_line.ts'

export type WorkSocket = {
  /** Calls off what is under way once it has had so long to finish, then closes. */
  close(patience_ms: number): Promise<void>
}

export async function openWorkSocket(product: Product, log: Log): Promise<WorkSocket> {
  const path = socketPath(product.folder)
  // We hold the database's lock, so a socket that lies here is a leftover.
  if (process.platform !== 'win32') rmSync(product.folder.socket, { force: true })
  const stopping = new AbortController()
  const server = createServer(getRequestListener(workApp(product, log, stopping.signal).fetch))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    const before = process.platform === 'win32' ? undefined : process.umask(0o177)
    server.listen(path, () => resolve())
    if (before !== undefined) process.umask(before)
  })
  if (process.platform !== 'win32') chmodSync(product.folder.socket, 0o600)
  return {
    async close(patience_ms) {
      const late = setTimeout(
        () => stopping.abort(new AppError('busy', 'The server is stopping: nothing was changed.')),
        patience_ms,
      )
      await closed(server)
      clearTimeout(late)
      rmSync(product.folder.socket, { force: true })
    },
  }
}

function workApp(product: Product, log: Log, stopping: AbortSignal): Hono {
  const app = new Hono()
  app.onError((error, context) => problemAnswer(context, error))
  app.get('/', (context) => context.json({ server: 'bristkartan' }))
  const serve = <Work, Done>(one: Command<Work, Done>) =>
    app.post(one.path, async (context) => {
      const work = one.work.parse(await context.req.json())
      return stream(context, async (out) => {
        const gone = new AbortController()
        out.onAbort(() => gone.abort(new AppError('conflict', 'The work was called off.')))
        const say = (line: SpokenLine) => out.writeln(JSON.stringify(line))
        try {
          const signal = AbortSignal.any([gone.signal, stopping])
          const done = await one.run(product, work, { signal, progress: (progress) => say({ progress }) })
          if (one.logged) log.info(one.path.slice(1), one.logged(done))
          await say({ done })
        } catch (error) {
          if (gone.signal.aborted) return
          if (!(error instanceof AppError)) log.error(error)
          await say({ problem: problemWords(error) })
        }
      })
    })
  serve(backUp)
  serve(importFile)
  serve(previewFile)
  serve(inspectFile)
  serve(listPast)
  serve(showPast)
  serve(differencesOfPast)
  serve(comparePast)
  serve(undoPast)
  serve(previewUndoOfPast)
  serve(fileOfPast)
  serve(rejectedOfPast)
  serve(workOnMappings)
  serve(askDataQuality)
  serve(searchAuditLog)
  serve(verifyAuditLog)
  serve(exportAuditLog)
  serve(eraseWhatExpired)
  serve(publishFile)
  return app
}

function problemWords(error: unknown): { kind: AppError['kind'] | null; detail: string } {
  if (error instanceof AppError) return { kind: error.kind, detail: error.message }
  return { kind: null, detail: 'The server made a mistake. It is in the log of the server.' }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
