// `npm run import -- <register> <file> …`: one delivery, or a look at what it would be, by the running server where there is one.
import { importFile, inspectFile, previewFile } from '../api/commands/file_commands.ts'
import { importArguments } from './arguments/import_arguments.ts'
import { doWork } from './do_work.ts'
import { deliveryWords } from './words/delivery_words.ts'
import { inspectionWords } from './words/inspection_words.ts'
import { previewWords } from './words/preview_words.ts'

const { what, work } = await importArguments(process.argv.slice(2))

if (what === 'inspect') console.log(inspectionWords(work, await doWork(inspectFile, work)))
else if (what === 'preview') {
  const preview = await doWork(previewFile, work)
  console.log(previewWords(preview))
  process.exitCode = preview.rejected > 0 ? 1 : 0
} else {
  const delivery = await doWork(importFile, work)
  console.log(deliveryWords(delivery))
  process.exitCode = delivery.outcome === 'applied' ? 0 : 1
}
if (work.save_mapping !== undefined) console.log(`Saved as the mapping "${work.save_mapping}".`)
