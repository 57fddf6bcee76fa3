// A PostgreSQL of its own with PostGIS, as Debian has them, on a free port of this machine; thrown away afterwards.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../fixture/free_port.ts'

const programs = '/usr/lib/postgresql'

export type Postgis = {
  readonly port: number
  readonly user: string
  close(): void
}

/** Where PostgreSQL of Debian with PostGIS is not there: undefined. */
export function postgisFolder(): string | undefined {
  if (!existsSync(programs)) return undefined
  const versions = readdirSync(programs).filter((version) =>
    existsSync(join('/usr/share/postgresql', version, 'extension/postgis.control')),
  )
  const [version] = versions.toSorted().reverse()
  return version && join(programs, version, 'bin')
}

/** With the rows of a CSV in the table `bench_items`. */
export async function openPostgis(bin: string, { csv, sql }: { csv: string; sql: string }): Promise<Postgis> {
  const folder = mkdtempSync(join(tmpdir(), 'bristkartan-postgis-'))
  const user = ownUser()
  chmodSync(folder, 0o755)
  const data = join(folder, 'data')
  mkdirSync(data)
  if (user.ids) chownSync(data, user.ids.uid, user.ids.gid)
  const port = await freePort()
  const run = (program: string, words: readonly string[], input?: string) => {
    const { status, stderr } = spawnSync(join(bin, program), [...words], {
      ...(user.ids ?? {}),
      cwd: folder,
      stdio: ['pipe', 'ignore', 'pipe'],
      ...(input === undefined ? {} : { input }),
    })
    if (status !== 0) throw new Error(`${program}: ${String(stderr)}`)
  }
  run('initdb', ['--pgdata', data, '--auth', 'trust', '--username', 'bench', '--encoding', 'UTF8'])
  // As one would set it on a small server; the default is for a machine of twenty years ago.
  const settings = `-p ${port} -k ${data} -c listen_addresses=127.0.0.1 -c shared_buffers=512MB -c max_connections=100`
  run('pg_ctl', ['--pgdata', data, '--wait', '--options', settings, '--log', join(data, 'log'), 'start'])
  const close = () => {
    run('pg_ctl', ['--pgdata', data, '--mode', 'immediate', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const words = [
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-U',
      'bench',
      '-d',
      'postgres',
      '-v',
      'ON_ERROR_STOP=1',
    ]
    run('psql', [...words, '-f', sql], readFileSync(csv, 'utf8'))
    return { port, user: 'bench', close }
  } catch (error) {
    close()
    throw error
  }
}

/** PostgreSQL refuses to run as root. */
function ownUser(): { ids?: { uid: number; gid: number } } {
  if (process.getuid?.() !== 0) return {}
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return { ids: { uid: Number(uid), gid: Number(gid) } }
}
