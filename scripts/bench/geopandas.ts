// The other side of the comparison: a Python of its own with GeoPandas, which stays up and analyses when asked.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { pythonEnvironment } from '../set_up/python_environment.ts'
import { benchFolder, regionFolder } from './bench_folder.ts'

const answered = z.object({ seconds: z.number(), versions: z.record(z.string(), z.string()) })

export type GeoPandas = {
  /** Seconds of one analysis, from registers in memory to the list; its rows are in `rows_file`. */
  analyse(how: { every_distance: boolean }): Promise<z.infer<typeof answered>>
  readonly rows_file: string
  close(): void
}

const requirements = join(import.meta.dirname, 'requirements.txt')
const environment = join(benchFolder, 'geopandas')

export async function openGeoPandas(as_of: string): Promise<GeoPandas> {
  const python = pythonEnvironment({ folder: environment, requirements, name: 'GeoPandas' })
  const rows_file = join(benchFolder, 'geopandas_rows.csv')
  const script = join(import.meta.dirname, 'geopandas_status.py')
  const words = [script, regionFolder, '--as-of', as_of, '--out', rows_file, '--on-request']
  const child = spawn(python, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const line = async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error('The GeoPandas script ended before it answered; it says why above.')
    return String(value)
  }
  await line()
  return {
    rows_file,
    async analyse({ every_distance }) {
      ask(child, every_distance ? 'every-distance' : 'one-date')
      return answered.parse(JSON.parse(await line()))
    },
    close: () => child.stdin.end(),
  }
}

function ask(child: Pick<ChildProcessWithoutNullStreams, 'stdin'>, word: string): void {
  child.stdin.write(`${word}\n`)
}
