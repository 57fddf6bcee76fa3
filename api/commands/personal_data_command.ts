// What `npm run personal-data -- erase` does: what the server does by itself every day, at once.
import { operatorByCommand } from '../../data/audit/entry.ts'
import { holdsDemo } from '../../data/demo/load_demo.ts'
import { eraseExpired } from '../../data/personal_data/erase_expired.ts'
import { readRegion } from '../region_file.ts'
import { command } from './command.ts'
import { erasureDone, erasureWork } from './work.ts'

export const eraseWhatExpired = command({
  path: '/personal-data-erasure',
  work: erasureWork,
  done: erasureDone,
  async run(installation, { is_trial }) {
    const { retention } = readRegion(installation.folder.region, await holdsDemo(installation))
    return eraseExpired(installation, { retention, by: operatorByCommand, is_trial })
  },
  logged: (counts) => counts,
})
