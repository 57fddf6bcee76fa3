// `npm test`: what a fresh clone lacks, then every test; arguments go to Vitest (`npm test -- data/reading`).
import { setUpBrowser } from './set_up/browser.ts'
import { runTool } from './set_up/run_tool.ts'
import { setUpSpatial } from './set_up/spatial.ts'
import { setUpWebBuild } from './set_up/web_build.ts'

const words = process.argv.slice(2)
const filters = words.filter((word) => !word.startsWith('-'))
const needsNoPages = filters.length > 0 && filters.every((filter) => /^(data|tiles)\b/.test(filter))

await setUpSpatial()
if (!needsNoPages) {
  await setUpBrowser()
  await setUpWebBuild()
}
process.exitCode = await runTool('vitest/vitest.mjs', ['run', ...words])
