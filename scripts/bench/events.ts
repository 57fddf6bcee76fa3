// One new event: how long until it is in the register, what follows from it made anew, and the answer there to be read.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import { system } from '../../data/audit/entry.ts'
import { applyDelivery } from '../../data/deliveries/apply_delivery.ts'
import { deliver } from '../../data/deliveries/deliver.ts'
import type { Delivery, DeliveryRequest, Installation } from '../../data/deliveries/delivery.ts'
import { stageRows } from '../../data/deliveries/judging/stage_rows.ts'
import { readFile } from '../../data/reading/read_file.ts'
import { registers } from '../../data/registers/registers.ts'
import { openApp } from './app.ts'
import { benchFolder, openRegion } from './bench_folder.ts'
import type { Figure } from './figure.ts'
import { timed } from './stopwatch.ts'

const runs = 9
const kinds = {
  'application-events': (day: number) => `application_id,status,date\n2014-1001,granted,${date(day)}\n`,
  'backbone-events': (day: number) => `project_id,status,date\nnet-001,building,${date(day)}\n`,
} as const satisfies Partial<Record<RegisterName, (day: number) => string>>

export async function events(): Promise<Figure[]> {
  const region = await openRegion('bench')
  const scratch = mkdtempSync(join(benchFolder, 'events-'))
  const figures: Figure[] = []
  try {
    for (const register of ['application-events', 'backbone-events'] as const) {
      const samples: Record<'change' | 'whole' | 'answer', number[]> = { change: [], whole: [], answer: [] }
      for (let run = -1; run < runs; run++) {
        const file = join(scratch, `${register}.csv`)
        const request: DeliveryRequest = { register, file, mode: 'update', actor: 'bench' }
        writeFileSync(file, kinds[register](2 * run + 2))
        const changed = await changedAfterReading(region.installation, request, scratch)
        const answered = await timed(() =>
          openApp(region.installation).get('/api/v1/shortage-areas?as_of=2015-06-30'),
        )
        writeFileSync(file, kinds[register](2 * run + 3))
        const delivered = await timed(() => deliver(region.installation, request))
        for (const { added } of [changed.result, delivered.result])
          if (added !== 1) throw new Error(`One new event made ${added} new rows of ${register}.`)
        if (run < 0) continue
        samples.change.push(changed.ms)
        samples.whole.push(delivered.ms)
        samples.answer.push(answered.ms)
      }
      figures.push(
        {
          name: `one of ${register}: the change, from rows as read`,
          unit: 'ms',
          samples: samples.change,
          goal: { at_most: 100 },
        },
        { name: `one of ${register}: the first list after it`, unit: 'ms', samples: samples.answer },
        { name: `one of ${register}: the whole import of its file`, unit: 'ms', samples: samples.whole },
      )
    }
  } finally {
    await region.close()
    rmSync(scratch, { recursive: true, force: true })
  }
  return figures
}

/** As data/deliveries/deliver.ts does it, with the clock started once the file is read. */
async function changedAfterReading(
  installation: Installation,
  request: DeliveryRequest,
  scratch: string,
): Promise<{ ms: number; result: Delivery }> {
  const register = registers[request.register]
  const folder = join(installation.folder.staging, `reading-${Math.random().toString(36).slice(2)}`)
  await mkdir(folder)
  const reading = await readFile({
    path: request.file,
    folder,
    spatial: installation.spatial_extension,
    columns: register.columns.map(({ name }) => name),
    required: [],
    geometry: undefined,
    rename: {},
  })
  const file = { name: 'bench.csv', path: join(scratch, 'bench.csv'), sha256: 'bench', bytes: 1 }
  const { database } = installation
  const change = await timed(() =>
    database.session(async (connection) => {
      const staged = await stageRows(connection, register, reading)
      return await database.change(connection, (note) => {
        note({ by: system, action: 'delivery_applied', object: ['delivery', null] })
        return applyDelivery({ connection, installation, register, request, file, reading, staged })
      })
    }),
  )
  rmSync(folder, { recursive: true })
  return change
}

function date(day: number): string {
  return new Date(Date.UTC(2018, 0, 1 + day)).toISOString().slice(0, 10)
}
