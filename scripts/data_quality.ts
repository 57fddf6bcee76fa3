// `npm run data-quality [-- <check> [--csv]]`: what in the registers cannot be right, by the running server where there is one.
import { askDataQuality } from '../api/commands/data_quality_command.ts'
import { dataQualityArguments } from './arguments/data_quality_arguments.ts'
import { doWork } from './do_work.ts'

process.stdout.write((await doWork(askDataQuality, dataQualityArguments(process.argv.slice(2)))).text)
