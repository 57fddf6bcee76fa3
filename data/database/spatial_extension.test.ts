import { DuckDBInstance, version } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { enginePlatform, engineVersion, findSpatialExtension } from './spatial_extension.ts'

test('the recorded version is the engine’s own, since an extension loads into no other', () => {
  expect(version()).toBe(engineVersion)
})

test('our name for this machine is the one that the engine uses', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const answer = await connection.runAndReadAll('pragma platform')
  expect(answer.getRows()).toEqual([[enginePlatform()]])
})

test('the extension that is found loads and can measure', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(`load '${findSpatialExtension()}'`)
  const answer = await connection.runAndReadAll('select ST_Area(ST_MakeEnvelope(0, 0, 2, 3)) as area_m2')
  expect(answer.getRows()).toEqual([[6]])
})

test('a named file that is not there is refused by name, not passed over', () => {
  expect(() => findSpatialExtension('/nowhere/spatial.duckdb_extension')).toThrow(
    /BRISTKARTAN_SPATIAL names \/nowhere/,
  )
})
