// Where a running server takes the work of commands: a socket in its data folder that only its owner may use (mode 0600).
import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { makeBackup } from '../../data/backup/make_backup.ts'
import { deliver } from '../../data/deliveries/deliver.ts'
import type { Log } from '../access_log.ts'
import { AppError } from '../contract/problem.ts'
import { problemAnswer } from '../errors.ts'
import type { Product } from '../product.ts'
import { dataQualityText } from './data_quality_text.ts'
import { mappingWork, workOnMappings } from './mapping_work.ts'
import { socketPath } from './socket_path.ts'
import { backupWork, dataQualityWork, importWork } from './work.ts'

export type WorkSocket = { close(): Promise<void> }

export async function openWorkSocket(product: Product, log: Log): Promise<WorkSocket> {
  const path = socketPath(product.folder)
  // We hold the database's lock, so a socket that lies here is a leftover.
  if (process.platform !== 'win32') rmSync(product.folder.socket, { force: true })
  const server = createServer(getRequestListener(workApp(product, log).fetch))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    const before = process.platform === 'win32' ? undefined : process.umask(0o177)
    server.listen(path, () => resolve())
    if (before !== undefined) process.umask(before)
  })
  if (process.platform !== 'win32') chmodSync(product.folder.socket, 0o600)
  return {
    async close() {
      await closed(server)
      rmSync(product.folder.socket, { force: true })
    },
  }
}

function workApp(product: Product, log: Log): Hono {
  const app = new Hono()
  app.onError((error, context) => {
    if (!(error instanceof AppError)) log.error(error)
    return problemAnswer(context, error)
  })
  app.get('/', (context) => context.json({ server: 'bristkartan' }))
  app.post('/deliveries', async (context) => {
    const work = importWork.parse(await context.req.json())
    const delivery = await deliver(product, { ...work, actor: 'administrator' })
    const { id, register, outcome, rows, rejected } = delivery
    log.info('delivery', { id, register, outcome, rows, rejected })
    return context.json(delivery)
  })
  app.post('/data-quality', async (context) => {
    const work = dataQualityWork.parse(await context.req.json())
    return context.json({ text: await dataQualityText(product, work) })
  })
  app.post('/backups', async (context) => {
    const { folder } = backupWork.parse(await context.req.json())
    const backup = await makeBackup(product, folder)
    log.info('backup', { files: backup.files, bytes: backup.bytes })
    return context.json(backup)
  })
  app.post('/mappings', async (context) => {
    const work = mappingWork.parse(await context.req.json())
    const mappings = await workOnMappings(product, work)
    log.info('mappings', { task: work.task, mappings: mappings.length })
    return context.json(mappings)
  })
  return app
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
