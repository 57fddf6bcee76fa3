// The same signed extension file is published inside a Python wheel, which is a zip archive. The wheel is held
// against the SHA-256 recorded here before anything in it is used; the engine then checks its signature at loading.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { AppError } from '../../api/contract/problem.ts'
import { engineVersion, ownSpatialExtension } from '../../data/database/spatial_extension.ts'
import type { Outcome } from './spatial_install.ts'

const wheelVersion = '1.5.5'
const wheelSha256: ReadonlyArray<readonly [platform: string, sha256: string]> = [
  ['manylinux2014_x86_64', '736dbe75cd9d7f7a05d4920b02439f9d441945c81a56128911371fad2b3a5611'],
  ['manylinux2014_aarch64', '6dac19c6c8ccb197a9f978f0fefe67ddd1545e439243bf0a46f97c3e30b53ac5'],
  ['macosx_11_0_arm64', '157d877e00be6c5d1d40e134d4b2e3fd2d84e72562da1ca2c1ddd0bcea5cead2'],
  ['win_amd64', '27acd886f6e6f1d6abd45d255dfafb94b6d8fa832572d26274e7fcab71a474a1'],
]
const pathInWheel = `duckdb_extension_spatial/extensions/${engineVersion}/spatial.duckdb_extension`

export async function downloadWheel(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'bristkartan-wheel-'))
  try {
    const refusal = pipDownload(folder)
    if (refusal) return { is_done: false, is_slow: false, reason: refusal }
    const name = readdirSync(folder).find((file) => file.endsWith('.whl'))
    if (!name) return { is_done: false, is_slow: false, reason: 'pip ended well and left no wheel' }
    keepExtension(extensionFromWheel(name, readFileSync(join(folder, name))))
    return { is_done: true }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The extension file in a wheel whose contents are exactly those recorded for its platform. */
export function extensionFromWheel(name: string, wheel: Uint8Array): Uint8Array {
  const recorded = wheelSha256.find(([platform]) => name.includes(platform))?.[1]
  const sha256 = createHash('sha256').update(wheel).digest('hex')
  if (sha256 !== recorded) {
    throw new AppError(
      'data_missing',
      `The wheel ${name} is not the one that we know: its SHA-256 is ${sha256}, recorded is ${recorded ?? 'none for this platform'}. ` +
        'Nothing of it was used. Look at where pip gets its packages from, or set BRISTKARTAN_SPATIAL to a file that you trust.',
    )
  }
  const extension = unzipSync(wheel, { filter: (file) => file.name === pathInWheel })[pathInWheel]
  if (!extension) throw new AppError('data_missing', `The wheel ${name} has no ${pathInWheel}.`)
  return extension
}

/** Why it failed, or nothing. */
function pipDownload(folder: string): string | undefined {
  const words = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps']
  const wanted = ['--only-binary', ':all:', '--dest', folder, `duckdb-extension-spatial==${wheelVersion}`]
  const options = { encoding: 'utf8', timeout: 300_000, windowsHide: true } as const
  let reason = 'there is no Python 3 with pip here'
  for (const python of process.platform === 'win32' ? ['py', 'python'] : ['python3', 'python']) {
    const done = spawnSync(python, [...words, ...wanted], options)
    if (done.status === 0) return undefined
    if (!done.error) reason = done.stderr.trim().split('\n').at(-1) ?? reason
    else if (!/ENOENT/.test(done.error.message)) reason = done.error.message
  }
  return reason
}

/** By a rename, so that a second set-up at the same time or an interruption leaves no half file. */
function keepExtension(extension: Uint8Array) {
  const path = ownSpatialExtension()
  mkdirSync(dirname(path), { recursive: true })
  const half = `${path}.${process.pid}`
  writeFileSync(half, extension)
  renameSync(half, path)
}
