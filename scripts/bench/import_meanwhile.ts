// A million addresses imported by a running server: what others who ask it meanwhile wait for, and what memory it takes.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { importFile } from '../../api/commands/file_commands.ts'
import { handOver } from '../../api/commands/hand_over.ts'
import type { ImportWork } from '../../api/commands/work.ts'
import { dataFolder } from '../../data/data_folder.ts'
import { type ServerProcess, startServerProcess } from '../fixture/server_process.ts'
import { copiedRegion, regionFile } from './bench_folder.ts'
import type { Figure } from './figure.ts'
import { timed } from './stopwatch.ts'

const questions = [
  '/api/v1/indicators?as_of=2018-06-30',
  '/api/v1/shortage-areas?as_of=2018-06-30&limit=200',
  '/api/v1/municipalities?as_of=2018-06-30',
]
const askEvery_ms = 100
const calmRounds = 60

export async function importMeanwhile(): Promise<Figure[]> {
  const folder = await copiedRegion('bench')
  const server = await startServerProcess({ BRISTKARTAN_DATA: folder })
  try {
    const calm = await askWhile(server, calmRounds)
    const work: ImportWork = { register: 'addresses', file: regionFile('addresses'), crs: 'EPSG:3006' }
    const imported = timed(() => handOver(dataFolder(folder), { command: importFile, work }))
    const asked = await askWhile(server, imported)
    const { ms, result } = await imported
    if (result?.outcome !== 'applied' || result.rows !== 1_000_000)
      throw new Error(`The server's import went wrong: ${JSON.stringify(result)}`)
    return [
      { name: '1,000,000 addresses into a running server', unit: 's', samples: [ms / 1000] },
      { name: 'a question to it when it is idle: p95', unit: 'ms', samples: [percentile(calm, 95)] },
      {
        name: `a question to it meanwhile (of ${asked.length}): p95`,
        unit: 'ms',
        samples: [percentile(asked, 95)],
      },
      {
        name: 'memory of the server, at most',
        unit: 'MB',
        samples: [peakMegabytes(server.child.pid)],
        goal: { at_most: 2000 },
      },
    ]
  } finally {
    await server.end('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Asks the questions in turn, one at a time, so many rounds or until the work has ended. */
async function askWhile({ url }: ServerProcess, until: number | Promise<unknown>): Promise<number[]> {
  let goesOn = true
  if (typeof until !== 'number')
    until.then(
      () => {
        goesOn = false
      },
      () => {
        goesOn = false
      },
    )
  const waited: number[] = []
  for (let round = 0; typeof until === 'number' ? round < until : goesOn; round++) {
    // Each question is asked with another limit of addresses, so that nothing remembers its answer.
    const { ms } = await timed(async () => {
      const response = await fetch(`${url}${questions[round % questions.length]}&passed_m=${round % 200}`)
      if (!response.ok) throw new Error(`The server answered ${response.status}.`)
      await response.arrayBuffer()
    })
    waited.push(ms)
    await new Promise((resolve) => setTimeout(resolve, askEvery_ms))
  }
  return waited
}

/** The most that the process has held since it started, counted by the kernel, where there is /proc. */
function peakMegabytes(pid: number | undefined): number {
  const status = readFileSync(join('/proc', String(pid), 'status'), 'utf8')
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1000
}

function percentile(samples: readonly number[], per_cent: number): number {
  const sorted = samples.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * per_cent) / 100))] ?? Number.NaN
}
