// `npm run check:generated`: are the committed generated files those that their generators would write?
import { generatedFiles } from './generated_files.ts'
import { runScript } from './set_up/run_tool.ts'
import { setUpSpatial } from './set_up/spatial.ts'

if (generatedFiles.length > 0) await setUpSpatial()
for (const { file, generator } of generatedFiles) {
  if ((await runScript(generator, ['--check'])) === 0) continue
  console.error(`${file} is out of date. Run: node scripts/run.mjs ${generator}`)
  process.exitCode = 1
}
