// A Python of its own with the packages that a comparison needs, made once and anew when they change.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../api/contract/problem.ts'

type Wanted = {
  /** Where it is made. */
  readonly folder: string
  /** A file of pip. */
  readonly requirements: string
  /** What is said while it is made. */
  readonly name: string
}

/** The path of its Python. Throws AppError('data_missing') where it cannot be made. */
export function pythonEnvironment({ folder, requirements, name }: Wanted): string {
  const python = join(folder, 'bin', 'python')
  const stamp = join(folder, 'made_from')
  const wanted = readFileSync(requirements, 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return python
  console.log(`${name}: installing it into ${folder} …`)
  rmSync(folder, { recursive: true, force: true })
  tool('python3', ['-m', 'venv', folder])
  tool(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements])
  writeFileSync(stamp, wanted)
  return python
}

function tool(program: string, words: readonly string[]): void {
  const { status } = spawnSync(program, [...words], { stdio: 'inherit' })
  if (status === 0) return
  throw new AppError(
    'data_missing',
    `This needs Python 3.11 or later with venv and pip: \`${program} ${words.slice(0, 3).join(' ')} …\` failed. Install it, or open the network to Python’s packages.`,
  )
}
