// On what machine, and how busy it was: figures mean nothing without.
import { cpus, loadavg, totalmem } from 'node:os'
import { engineVersion } from '../../data/database/spatial_extension.ts'

export function machine(): string {
  const [processor] = cpus()
  return `${cpus().length} × ${processor?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}, DuckDB ${engineVersion}`
}

/** Processes that wanted to run in the last minute; more than there are processors means that they waited. */
export function load(): string {
  const [lastMinute = 0] = loadavg()
  const isBusy = lastMinute > cpus().length
  return `load ${lastMinute.toFixed(1)} on ${cpus().length} processors${isBusy ? ': busy with other things, so everything took longer' : ''}`
}
