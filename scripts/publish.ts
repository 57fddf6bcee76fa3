// `npm run publish -- <file> …`: a layer from a file, by the running server where there is one.
import { publishFile } from '../api/commands/publish_command.ts'
import { publishArguments, publishHelp } from './arguments/publish_arguments.ts'
import { doWork } from './do_work.ts'
import { publishedWords } from './words/published_words.ts'

const words = process.argv.slice(2)
if (words.includes('--help')) console.log(publishHelp)
else {
  const work = publishArguments(words)
  const done = await doWork(publishFile, work)
  console.log(publishedWords(done))
  if (done.became === 'draft' && !work.draft_only) process.exitCode = 1
}
