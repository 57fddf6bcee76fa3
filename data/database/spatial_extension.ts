// Where DuckDB's spatial extension lies. It is no npm package: scripts/set_up/spatial.ts fetches it, and
// everything else only asks here, so that no question ever waits for a download.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { AppError } from '../../api/contract/problem.ts'

/** The engine's version: an extension loads only into exactly the version that it was built for. */
export const engineVersion = 'v1.5.5'

const fileName = 'spatial.duckdb_extension'
const repository = resolve(import.meta.dirname, '../..')

/** The extension file's path: the named file, else the one in the repository, else where `INSTALL spatial` puts it. */
export function findSpatialExtension(named = process.env.BRISTKARTAN_SPATIAL): string {
  if (named) {
    if (existsSync(named)) return resolve(named)
    throw new AppError(
      'data_missing',
      `BRISTKARTAN_SPATIAL names ${named}, and there is no such file. Correct the path, or unset it so that the set-up fetches the extension.`,
    )
  }
  const found = [ownSpatialExtension(), engineSpatialExtension()].find((path) => existsSync(path))
  if (found) return found
  throw new AppError(
    'data_missing',
    'DuckDB’s spatial extension is not here yet. Run `npm start` or `npm test`, which fetch it, or set BRISTKARTAN_SPATIAL to the file spatial.duckdb_extension of DuckDB ' +
      `${engineVersion} for ${enginePlatform()}.`,
  )
}

/** Where our set-up keeps the file that it unpacked. */
export function ownSpatialExtension(): string {
  return join(repository, 'data/local/extensions', engineVersion, enginePlatform(), fileName)
}

/** Where DuckDB's `INSTALL spatial` keeps its own. */
export function engineSpatialExtension(): string {
  return join(homedir(), '.duckdb/extensions', engineVersion, enginePlatform(), fileName)
}

/** DuckDB's name for this machine, as in `pragma platform`. */
export function enginePlatform(): string {
  const system = { linux: 'linux', darwin: 'osx', win32: 'windows' }[String(process.platform)]
  const processor = { x64: 'amd64', arm64: 'arm64' }[String(process.arch)]
  return `${system ?? process.platform}_${processor ?? process.arch}`
}
