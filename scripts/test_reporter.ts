// The closing line of a test run, for people and machines alike: `N passed, N failed`, all tests together.
import type { Reporter, TestModule } from 'vitest/node'

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const line = closingLine(modules.map(countTests))
    // Coverage is printed after the reporters are done; nothing comes after the end of the process.
    process.once('exit', () => process.stdout.write(`${line}\n`))
  }
}

type Counts = { passed: number; failed: number; skipped: number }

export function closingLine(counts: readonly Counts[]): string {
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function countTests(module: TestModule): Counts {
  const states = [...module.children.allTests()].map((test) => test.result().state)
  const of = (state: string) => states.filter((one) => one === state).length
  // A file or a suite that breaks before its tests run has none to count: it is itself the failure.
  const broken = module.state() === 'failed' && of('failed') === 0 ? 1 : 0
  return { passed: of('passed'), failed: of('failed') + broken, skipped: of('skipped') + of('pending') }
}
