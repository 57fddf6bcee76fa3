// The first steps with a foreign file, whatever is to become of it: recognise it, start the engine, open it.
import { archives } from '../archive/archives.ts'
import type { Opened } from '../formats/format.ts'
import { recognise } from '../formats/formats.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import { type Engine, openEngine } from './engine.ts'
import { openSource, type Source } from './source.ts'

export type OpenedFile = { source: Source; format: string; opened: Opened; engine: Engine }

/** Loading the spatial extension takes longer than most files, so a CSV may begin without it. */
export async function openForeignFile(
  request: IsolatedRequest,
  { mayDoWithoutSpatial }: { mayDoWithoutSpatial: boolean },
): Promise<OpenedFile> {
  const most_bytes = request.limits.disk_mb * 1024 * 1024
  const source = openSource(request.path, { folder: request.folder, most_bytes })
  const format = archives.find((archive) => archive.recognises(source)) ?? recognise(source)
  let started: Promise<Engine> | undefined
  const engine = () => {
    started ??= openEngine(request, { isSpatial: format.name !== 'CSV' || !mayDoWithoutSpatial })
    return started
  }
  const opened = heard(await format.open({ source, request, engine }), request)
  return { source, format: opened.format ?? format.name, opened, engine: await engine() }
}

/** A format that fixes its own encoding says that it was told one for nothing. */
function heard(opened: Opened, { encoding }: IsolatedRequest): Opened {
  if (encoding === undefined || opened.encoding !== undefined) return opened
  const note = `The format says by itself in which encoding its text is; “${encoding}” was not used.`
  return { ...opened, notes: [...opened.notes, note] }
}
