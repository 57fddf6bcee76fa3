// The other side of the comparison: a Python of its own with GeoPandas, which stays up and analyses when asked.
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { AppError } from '../../api/contract/problem.ts'
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
const python = join(environment, 'bin', 'python')

export async function openGeoPandas(as_of: string): Promise<GeoPandas> {
  makeEnvironment()
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

/** Made once, and anew when the requirements change. */
function makeEnvironment(): void {
  const stamp = join(environment, 'made_from')
  const wanted = readFileSync(requirements, 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('GeoPandas: installing it into data/local/bench/geopandas …')
  rmSync(environment, { recursive: true, force: true })
  tool('python3', ['-m', 'venv', environment])
  tool(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements])
  writeFileSync(stamp, wanted)
}

function tool(program: string, words: readonly string[]): void {
  const { status } = spawnSync(program, [...words], { stdio: 'inherit' })
  if (status === 0) return
  throw new AppError(
    'data_missing',
    `The bench compares with GeoPandas, which needs Python 3.11 or later with venv and pip: \`${program} ${words.slice(0, 3).join(' ')} …\` ` +
      'failed. Install it, open the network to Python’s packages, or name other benches: npm run bench -- events questions import',
  )
}
