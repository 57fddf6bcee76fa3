// The built pages, made again only when something that they are made of has changed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../api/contract/problem.ts'
import { repository, runScript } from './run_tool.ts'

const sources = ['web', 'tiles', 'api/contract', 'scripts/build', 'vite.config.ts', 'package-lock.json']
const leftOut = new Set(['web/dist', 'web/e2e'])

/** Lies in the build's own folder, so that a build which empties the folder and breaks leaves none. */
export const stampFile = join(repository, 'web/dist/.sources')

export async function setUpWebBuild(): Promise<void> {
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined
  if (stamp === sourcesStamp()) return
  console.log('Pages: building them into web/dist …')
  if ((await runScript('scripts/build.ts')) !== 0) {
    throw new AppError('data_missing', 'The pages could not be built; the reason stands above.')
  }
}

export function sourcesStamp(): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesIn).sort())
    hash.update(file).update(readFileSync(join(repository, file)))
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (leftOut.has(path) || path.endsWith('.test.ts')) return []
  const whole = join(repository, path)
  if (!existsSync(whole)) return []
  if (!statSync(whole).isDirectory()) return [path]
  return readdirSync(whole).flatMap((name) => filesIn(`${path}/${name}`))
}
