// `npm run mappings [-- export|import|remove …]`: the saved mappings, by the running server where there is one.
import { handOver } from '../api/commands/hand_over.ts'
import { type MappingWork, mappingsDone, workOnMappings } from '../api/commands/mapping_work.ts'
import type { Mapping } from '../api/contract/mapping.ts'
import { readSettings } from '../api/settings.ts'
import { dataFolder } from '../data/data_folder.ts'
import { openInstallation } from '../data/installation.ts'
import { type MappingTask, mappingArguments } from './mapping_arguments.ts'
import { asText, readMappingFile, writeMappingFile } from './mapping_file.ts'
import { mappingListWords } from './mapping_words.ts'
import { setUpSpatial } from './set_up/spatial.ts'

const asked = mappingArguments(process.argv.slice(2))
const work = await workOf(asked)
const settings = readSettings(process.env)
await setUpSpatial()
const folder = dataFolder(settings.BRISTKARTAN_DATA)
const done = (await handOver(folder, { path: '/mappings', work }, mappingsDone)) ?? (await workHere())
console.log(await outcome(asked, done))

async function workOf(task: MappingTask): Promise<MappingWork> {
  if (task.task === 'list') return task
  if (task.task === 'import') return { task: task.task, ...(await readMappingFile(task.file, task.name)) }
  return { task: task.task, name: task.name }
}

async function workHere(): Promise<Mapping[]> {
  const installation = await openInstallation({
    folder: settings.BRISTKARTAN_DATA,
    spatial_extension: settings.BRISTKARTAN_SPATIAL,
  })
  try {
    return await workOnMappings(installation, work)
  } finally {
    await installation.database.close()
  }
}

async function outcome(task: MappingTask, mappings: readonly Mapping[]): Promise<string> {
  const [one] = mappings
  if (task.task === 'list' || !one) return mappingListWords(mappings)
  if (task.task === 'remove') return `The mapping "${one.name}" is removed.`
  if (task.task === 'import')
    return `The mapping "${one.name}" of ${one.register} is saved. Use it: npm run import -- ${one.register} <file> --mapping "${one.name}"`
  if (task.file === undefined) return asText(one).trimEnd()
  await writeMappingFile(task.file, one)
  return `The mapping "${one.name}" is in ${task.file}.`
}
