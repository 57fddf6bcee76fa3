// `npm run personal-data -- erase [--dry-run]`: what has been kept for as long as region.json says goes, as it does every day by itself.
import { eraseWhatExpired } from '../api/commands/personal_data_command.ts'
import { parsed, type Refuse, refusal } from './arguments/argument_values.ts'
import { doWork } from './do_work.ts'

const refuse: Refuse = refusal('npm run personal-data -- erase [--dry-run]')
const { values, positionals } = parsed(process.argv.slice(2), { 'dry-run': { type: 'boolean' } }, refuse)
if (positionals.join(' ') !== 'erase') refuse('Say what: erase.')
const is_trial = values['dry-run'] ?? false
const counts = Object.entries(await doWork(eraseWhatExpired, { is_trial })).filter(([, count]) => count > 0)
const erased = is_trial ? 'Would be erased' : 'Erased'
console.log(
  counts.length === 0
    ? 'Nothing has been kept for longer than it may be.'
    : `${erased}: ${counts.map(([what, count]) => `${count} ${what.replaceAll('_', ' ')}`).join(', ')}`,
)
