// An empty database gets the demo region, through the same import as anybody's files. Cut off half-way, it begins again.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { readState } from '../database/schema_version.ts'
import { sqlFile } from '../database/sql_file.ts'
import { deliver } from '../deliveries/deliver.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { loadDemoCases } from './cases/load_demo_cases.ts'
import { makeDemoLayers } from './layers/make_demo_layers.ts'
import { publishDemoLayers } from './layers/publish_demo_layers.ts'
import { makeDemo } from './make_demo.ts'

const setDemoSql = sqlFile(import.meta.url, '../database/set_demo.sql')
const countDeliveriesSql = sqlFile(import.meta.url, '../deliveries/count_deliveries.sql')

/** The registers of the demo end with its story. */
const demoDataAsOf = '2020-12-31'

/** Loads the demo where nothing has been delivered yet; tells each step through `say`. */
export async function loadDemo(installation: Installation, say: (words: string) => void): Promise<void> {
  if (!(await isWanted(installation))) return
  await markDemo(installation, 'loading')
  await mkdir(installation.folder.staging, { recursive: true })
  const folder = await mkdtemp(join(installation.folder.staging, 'demo-'))
  try {
    say('Demo region: inventing its registers …')
    for (const { register, file } of await makeDemo(folder)) {
      const delivery = await deliver(installation, {
        register,
        file,
        data_as_of: demoDataAsOf,
        actor: 'demo',
      })
      if (delivery.outcome === 'refused')
        throw new Error(`The demo's ${register} were refused: ${JSON.stringify(delivery.first_rejected)}`)
      say(`Demo region: ${delivery.rows} ${register}`)
    }
    await loadDemoCases(installation)
    const layers = await makeDemoLayers(folder)
    await publishDemoLayers(installation, layers)
    say(`Demo region: ${layers.length} published layers`)
    await markDemo(installation, 'loaded')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Whether the database holds the demo region's invented data. */
export async function holdsDemo({ database }: Installation): Promise<boolean> {
  const state = await database.session(readState)
  return state?.demo === 'loaded'
}

async function isWanted({ database }: Installation): Promise<boolean> {
  const state = await database.session(readState)
  if (state?.demo === 'loading') return true
  const [row] = await database.rows(countDeliveriesSql, {}, z.object({ deliveries: z.int() }))
  return state?.demo === null && row?.deliveries === 0
}

async function markDemo({ database }: Installation, demo: 'loading' | 'loaded'): Promise<void> {
  await database.session((connection) =>
    database.change(connection, async (note) => {
      note({ by: { actor: 'demo' }, action: 'demo_loaded', object: ['database', null], after: { demo } })
      await connection.run(setDemoSql, { demo })
    }),
  )
}
