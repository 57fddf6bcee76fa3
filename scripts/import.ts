// `npm run import -- <register> <file> …`: one delivery, by the running server where there is one.

import { handOver } from '../api/commands/hand_over.ts'
import { deliveryDone, type ImportWork } from '../api/commands/work.ts'
import { readSettings } from '../api/settings.ts'
import { dataFolder } from '../data/data_folder.ts'
import { deliver } from '../data/deliveries/deliver.ts'
import type { Delivery } from '../data/deliveries/delivery.ts'
import { openInstallation } from '../data/installation.ts'
import { deliveryWords } from './delivery_words.ts'
import { importArguments } from './import_arguments.ts'
import { setUpSpatial } from './set_up/spatial.ts'

const work = importArguments(process.argv.slice(2))
const settings = readSettings(process.env)
await setUpSpatial()
const folder = dataFolder(settings.BRISTKARTAN_DATA)
const delivery =
  (await handOver(folder, { path: '/deliveries', work }, deliveryDone)) ?? (await deliverHere(work))
console.log(deliveryWords(delivery))
process.exitCode = delivery.outcome === 'applied' ? 0 : 1

async function deliverHere(asked: ImportWork): Promise<Delivery> {
  const installation = await openInstallation({
    folder: settings.BRISTKARTAN_DATA,
    spatial_extension: settings.BRISTKARTAN_SPATIAL,
  })
  try {
    return await deliver(installation, { ...asked, actor: 'administrator' })
  } finally {
    await installation.database.close()
  }
}
