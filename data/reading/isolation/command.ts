// The command line that starts the child: prlimit and bubblewrap around Node, where the machine has them.
// DuckDB's own lock is not enough: GDAL opens what a VRT names with its own hands, outside allowed_directories.
import { accessSync, constants, existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReadingLimits } from '../reading.ts'
import { siblings } from '../siblings.ts'
import type { ChildRequest } from './run_isolated.ts'

const repository = fileURLToPath(new URL('../../..', import.meta.url))

const bubblewrap = findProgram('bwrap')
const prlimit = findProgram('prlimit')
let sandboxWorks = bubblewrap !== undefined

export function isolatedCommand(program: string, request: ChildRequest): [string, ...string[]] {
  // V8's heap stays small: rows live in the engine, whose memory is bounded by the watch.
  const node = [process.execPath, '--max-old-space-size=512', program]
  const inside = bubblewrap && sandboxWorks ? [bubblewrap, ...sandbox(request), ...node] : node
  const [first, ...rest] = prlimit ? [prlimit, ...ceilings(request.limits), ...inside] : inside
  return [first ?? process.execPath, ...rest]
}

/** Containers often forbid user namespaces: bubblewrap then ends with a complaint of its own, before it starts anything. */
export function isSandboxRefused(complaint: string): boolean {
  return sandboxWorks && complaint.startsWith('bwrap: ')
}

export function refuseSandbox(): void {
  sandboxWorks = false
}

/** Nothing can be seen but the program, the foreign file and the folder; no network; nothing outlives us. */
function sandbox(request: ChildRequest): string[] {
  const system = [
    '/usr',
    '/lib',
    '/lib64',
    '/lib32',
    '/bin',
    '/sbin',
    '/etc/ld.so.cache',
    '/etc/alternatives',
    '/nix/store',
  ]
  const program = [process.execPath, nodeModules(), join(repository, 'data/reading')]
  const readable = [...system, ...program, request.spatial, ...siblings(request.path)]
  return [
    '--unshare-all',
    '--die-with-parent',
    '--new-session',
    ...['--proc', '/proc', '--dev', '/dev'],
    ...readable.flatMap((path) => ['--ro-bind-try', path, path]),
    ...['--bind', request.folder, request.folder, '--remount-ro', '/', '--chdir', request.folder, '--'],
  ]
}

/** No limit on address space: V8 and the engine reserve far more of it than they use. */
function ceilings(limits: ReadingLimits): string[] {
  const megabyte = 1024 * 1024
  return [`--fsize=${limits.disk_mb * megabyte}`, '--core=0', '--nofile=1024', `--cpu=${limits.seconds * 8}`]
}

function nodeModules(): string {
  const api = createRequire(import.meta.url).resolve('@duckdb/node-api')
  return api.slice(0, api.lastIndexOf(`node_modules`) + 'node_modules'.length)
}

function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '/usr/bin:/bin').split(delimiter)
  const path = folders.map((folder) => join(folder, name)).find((candidate) => existsSync(candidate))
  if (path === undefined) return undefined
  try {
    accessSync(path, constants.X_OK)
    return realpathSync(path)
  } catch {
    return undefined
  }
}
