// The work of a command, handed to a running server over its socket.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { WorkStage } from '../contract/deliveries/import.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { importFile } from './file_commands.ts'
import { handOver } from './hand_over.ts'
import { showPast } from './history_commands.ts'
import { openWorkSocket, type WorkSocket } from './work_socket.ts'

const count = 100_000
const rows = Array.from({ length: count }, (_, at) => `A${at},${13 + (at % 1000) / 1e4},${58 + at / 1e7}`)

let app: TestApp
let socket: WorkSocket
let file: string
beforeAll(async () => {
  app = await openTestApp()
  file = join(app.product.folder.path, 'addresses.csv')
  writeFileSync(file, `id,longitude,latitude\n${rows.join('\n')}\n`)
  socket = await openWorkSocket(app.product, { info: () => undefined, error: console.error })
}, 120_000)
afterAll(async () => {
  await socket.close(0)
  await app.close()
})

const work = () => ({ register: 'addresses' as const, file })
const deliveries = async () => z.object({ total: z.int() }).parse(await app.get('/api/v1/deliveries')).total

/** Calls the work off when it comes to the stage. */
async function calledOffAt(wanted: WorkStage): Promise<unknown> {
  const abort = new AbortController()
  const progress = ({ stage }: { stage: WorkStage }) => {
    if (stage === wanted) abort.abort(new Error('Ctrl-C'))
  }
  const control = { signal: abort.signal, progress }
  return handOver(app.product.folder, { command: importFile, work: work() }, control).catch((error) => error)
}

test.each(['reading', 'deriving'] as const)(
  'the end of the connection while it is %s calls the work off',
  async (stage) => {
    expect(await calledOffAt(stage)).toEqual(new Error('Ctrl-C'))
    // The write queue is free again only when the work has ended.
    await app.product.database.whileStill(async () => undefined)
    expect(await deliveries()).toBe(0)
  },
)

test('the progress comes while the work is done, and at the end what became of it', async () => {
  const stages = new Set<WorkStage>()
  const done = await handOver(
    app.product.folder,
    { command: importFile, work: work() },
    { progress: ({ stage }) => stages.add(stage) },
  )
  expect(done).toMatchObject({ id: 1, outcome: 'applied', added: count })
  expect([...stages]).toEqual(expect.arrayContaining(['reading', 'judging', 'replacing', 'deriving']))
})

test('a problem comes as the same problem', async () => {
  const asked = handOver(app.product.folder, { command: showPast, work: { id: 77 } })
  await expect(asked).rejects.toMatchObject({ kind: 'not_found', message: expect.stringContaining('77') })
})

test('a server that stops calls off what does not finish in time, and says so', async () => {
  let stopped: Promise<void> | undefined
  const progress = ({ stage }: { stage: WorkStage }) => {
    if (stage === 'reading') stopped ??= socket.close(0)
  }
  const asked = handOver(app.product.folder, { command: importFile, work: work() }, { progress })
  await expect(asked).rejects.toMatchObject({ kind: expect.stringMatching(/busy|conflict/) })
  await stopped
  expect(await deliveries()).toBe(1)
})
