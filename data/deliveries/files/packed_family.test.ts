import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../fixture/open_test_database.ts'
import { openTrial, type Trial } from '../../reading/trial.ts'
import { packedFamily } from './packed_family.ts'

let world: TestDatabase
let trial: Trial
beforeAll(async () => {
  world = await openTestDatabase()
  trial = await openTrial()
  await trial.sql(
    `create table places as select '0114' as id, 'permanent' as kind, 'Åsa 1' as label, st_point(400000, 6400000) as geom`,
  )
})
afterAll(async () => {
  await world.close()
  trial.end()
})

const written = {
  '.tab': ['p.dat', 'p.id', 'p.map', 'p.tab'],
  '.mif': ['p.mid', 'p.mif'],
  '.shp': ['p.dbf', 'p.prj', 'p.shp', 'p.shx'],
}
for (const [ending, parts] of Object.entries(written))
  test(`a delivered ${ending} is kept and read with what belongs to it`, async () => {
    const driver = ending === '.shp' ? 'ESRI Shapefile' : 'MapInfo File'
    await trial.sql(`copy places to 'FOLDER/p${ending}' (format gdal, driver '${driver}', srs 'EPSG:3006')`)
    const delivery = await world.deliverFile('addresses', join(trial.folder, `p${ending}`))
    expect(delivery).toMatchObject({ outcome: 'applied', rows: 1, rejected: 0 })
    const packed = await packedFamily(join(trial.folder, `p${ending}`))
    expect(packed?.name).toBe('p.zip')
    expect(Object.keys(unzipSync(packed?.bytes ?? new Uint8Array()))).toEqual(parts)
  })

test('a file that stands alone is not packed', async () => {
  expect(await packedFamily(trial.file('a.csv', 'id\n1\n'))).toBeUndefined()
})
