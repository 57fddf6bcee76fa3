// `npm run check`: everything that can be known without running a test. Each check runs even when one before it fails,
// so that one run shows all there is to mend. Two at a time: those of types take most of it, and one core each.
import { runScript, runTool } from './set_up/run_tool.ts'

const checks: { name: string; run: () => Promise<number> }[] = [
  { name: 'types', run: () => runTool('typescript/bin/tsc', ['--noEmit']) },
  {
    name: 'types in Svelte files',
    run: () =>
      runTool('svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--output', 'human']),
  },
  { name: 'format and lint', run: () => runTool('@biomejs/biome/bin/biome', ['ci', '.']) },
  { name: 'pages build', run: () => runScript('scripts/build.ts') },
  { name: 'generated files', run: () => runScript('scripts/check_generated.ts') },
]

const failed: string[] = []
await Promise.all(
  Array.from({ length: 2 }, async () => {
    for (let check = checks.shift(); check; check = checks.shift()) {
      console.log(`\nCheck: ${check.name}`)
      if ((await check.run()) !== 0) failed.push(check.name)
    }
  }),
)
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
