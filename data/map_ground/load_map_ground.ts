// The ground under the registers: land around the region and names of places. It comes from files, not deliveries, so it lies
// in a database of its own in memory beside the registers' file, made when the first tile asks for it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AppError } from '../../api/contract/problem.ts'
import { sqlFile } from '../database/sql_file.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { placesFile } from './places_file.ts'

const attachSql = sqlFile(import.meta.url, './attach.sql')
const placeSql = sqlFile(import.meta.url, './place.sql')
const surroundingSql = sqlFile(import.meta.url, './surrounding.sql')
const outlineSql = sqlFile(import.meta.url, './surrounding_outline.sql')

const demo = fileURLToPath(new URL('../demo', import.meta.url))
const swedish = ['municipalities.geojson', 'surroundings.geojson']
const abroad = ['neighbouring_countries.geojson']

/** Where the names of places come from: the data folder's own file, else the demo's while its registers are shown. */
export type PlacesSource = 'own' | 'demo' | 'none'

/** Throws AppError('data_missing') where the region's own file of places is no such file. */
export async function loadMapGround(installation: Installation, isDemo: boolean): Promise<PlacesSource> {
  const own = join(installation.folder.path, 'places.geojson')
  const source: PlacesSource = existsSync(own) ? 'own' : isDemo ? 'demo' : 'none'
  const places = source === 'own' ? readOwn(own) : source === 'demo' ? read('places.geojson') : undefined
  await installation.database.session(async (connection) => {
    await connection.run(attachSql)
    await connection.run(placeSql, { features: JSON.stringify(featuresOf(places)) })
    await connection.run(surroundingSql, {
      swedish: JSON.stringify(swedish.flatMap((file) => featuresOf(read(file)))),
      abroad: JSON.stringify(abroad.flatMap((file) => featuresOf(read(file)))),
    })
    await connection.run(outlineSql)
  })
  return source
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(demo, name), 'utf8'))
}

function featuresOf(collection: unknown): readonly unknown[] {
  return collection !== null &&
    typeof collection === 'object' &&
    'features' in collection &&
    Array.isArray(collection.features)
    ? collection.features
    : []
}

function readOwn(path: string): unknown {
  try {
    return placesFile.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new AppError(
      'data_missing',
      'The region’s file places.geojson is no GeoJSON of points with a name (and, if wanted, a rank from 1, the largest, to 3). ' +
        `Correct or remove it, then start the server again. ${error instanceof Error ? error.message : error}`,
    )
  }
}
