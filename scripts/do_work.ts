// What a command asks for is done by the running server where there is one, else here; Ctrl-C calls it off, and nothing is changed then.
import type { Command } from '../api/commands/command.ts'
import { handOver } from '../api/commands/hand_over.ts'
import { AppError } from '../api/contract/problem.ts'
import { readSettings, type Settings } from '../api/settings.ts'
import { dataFolder } from '../data/data_folder.ts'
import { openInstallation } from '../data/installation.ts'
import type { WorkControl } from '../data/work_control.ts'
import { setUpSpatial } from './set_up/spatial.ts'
import { progressLine } from './words/progress_line.ts'

export async function doWork<Work, Done>(command: Command<Work, Done>, work: Work): Promise<Done> {
  const settings = readSettings(process.env)
  await setUpSpatial()
  const line = progressLine(process.stderr)
  const control = { signal: calledOffByHand(), progress: line.show }
  try {
    const folder = dataFolder(settings.BRISTKARTAN_DATA)
    return (
      (await handOver(folder, { command, work }, control)) ??
      (await doHere(settings, command, { work, control }))
    )
  } finally {
    line.clear()
  }
}

type Here<Work> = { readonly work: Work; readonly control: WorkControl }

async function doHere<Work, Done>(
  settings: Settings,
  command: Command<Work, Done>,
  { work, control }: Here<Work>,
): Promise<Done> {
  const installation = await openInstallation({
    folder: settings.BRISTKARTAN_DATA,
    spatial_extension: settings.BRISTKARTAN_SPATIAL,
  })
  try {
    return await command.run(installation, work, control)
  } finally {
    await installation.database.close()
  }
}

/** A second Ctrl-C ends the command at once. */
function calledOffByHand(): AbortSignal {
  const abort = new AbortController()
  const words = 'Called off. What was done before that stands: `npm run deliveries` lists it.'
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => abort.abort(new AppError('conflict', words)))
  return abort.signal
}
