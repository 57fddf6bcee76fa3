// `npm run data-quality [-- <check> [--csv]]`: what in the registers cannot be right, by the running server where there is one.
import { parseArgs } from 'node:util'
import { askDataQuality } from '../api/commands/data_quality_command.ts'
import type { DataQualityWork } from '../api/commands/work.ts'
import { AppError } from '../api/contract/problem.ts'
import { doWork } from './do_work.ts'

process.stdout.write((await doWork(askDataQuality, asked(process.argv.slice(2)))).text)

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
