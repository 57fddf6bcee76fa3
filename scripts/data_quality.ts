// `npm run data-quality [-- <check> [--csv]]`: what in the registers cannot be right, by the running server where there is one.
import { parseArgs } from 'node:util'
import { dataQualityText } from '../api/commands/data_quality_text.ts'
import { handOver } from '../api/commands/hand_over.ts'
import { type DataQualityWork, dataQualityDone } from '../api/commands/work.ts'
import { AppError } from '../api/contract/problem.ts'
import { readSettings } from '../api/settings.ts'
import { dataFolder } from '../data/data_folder.ts'
import { openInstallation } from '../data/installation.ts'
import { setUpSpatial } from './set_up/spatial.ts'

const work = asked(process.argv.slice(2))
const settings = readSettings(process.env)
await setUpSpatial()
const folder = dataFolder(settings.BRISTKARTAN_DATA)
const done = await handOver(folder, { path: '/data-quality', work }, dataQualityDone)
process.stdout.write(done?.text ?? (await askHere(work)))

async function askHere(wanted: DataQualityWork): Promise<string> {
  const installation = await openInstallation({
    folder: settings.BRISTKARTAN_DATA,
    spatial_extension: settings.BRISTKARTAN_SPATIAL,
  })
  try {
    return await dataQualityText(installation, wanted)
  } finally {
    await installation.database.close()
  }
}

function asked(words: string[]): DataQualityWork {
  const usage = 'npm run data-quality [-- <check> [--csv]]'
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { csv: { type: 'boolean' } },
      allowPositionals: true,
    })
    const [check, ...more] = positionals
    if (more.length > 0) throw new Error(`"${more.join(' ')}" is one word too many.`)
    if (values.csv && check === undefined) throw new Error('--csv needs the name of a check.')
    return { ...(check === undefined ? {} : { check }), as_csv: values.csv ?? false }
  } catch (error) {
    throw new AppError('bad_input', `${error instanceof Error ? error.message : error}\n${usage}`)
  }
}
