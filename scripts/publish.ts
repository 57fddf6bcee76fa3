// `npm run publish -- <file> …`: a layer from a file, by the running server where there is one.
import { publishFile } from '../api/commands/publish_command.ts'
import { publishArguments } from './arguments/publish_arguments.ts'
import { doWork } from './do_work.ts'
import { publishedWords } from './words/published_words.ts'

const work = publishArguments(process.argv.slice(2))
const done = await doWork(publishFile, work)
console.log(publishedWords(done))
if (done.became === 'draft' && !work.draft_only) process.exitCode = 1
