// `npm run mappings [-- export|import|remove …]`: the saved mappings, by the running server where there is one.
import { type MappingWork, workOnMappings } from '../api/commands/mapping_command.ts'
import type { Mapping } from '../api/contract/mapping.ts'
import { type MappingTask, mappingArguments } from './arguments/mapping_arguments.ts'
import { doWork } from './do_work.ts'
import { asText, readMappingFile, writeMappingFile } from './mapping_file.ts'
import { mappingListWords } from './words/mapping_words.ts'

const asked = mappingArguments(process.argv.slice(2))
console.log(await outcome(asked, await doWork(workOnMappings, await workOf(asked))))

async function workOf(task: MappingTask): Promise<MappingWork> {
  if (task.task === 'list') return task
  if (task.task === 'import') return { task: task.task, ...(await readMappingFile(task.file, task.name)) }
  return { task: task.task, name: task.name }
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
