// Styles and metadata beside the files of a folder, as QGIS and GeoServer save them, until they stand in the drafts.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draft } from '../contract/catalogue/publishing.ts'
import { source, sourceLayersOfSource } from '../contract/catalogue/sources.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending } from '../fixture/people.ts'

let app: TestApp
let publisher: Person
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['norrfiber'] })
  publisher = await person(app, 'Pia', [granted('publisher', { organisation_id: 'norrfiber' })])
}, 60_000)
afterAll(() => app.close())

const fixture = (name: string) => join(import.meta.dirname, 'fixture', name)
const zoomOfOneToAHundredThousand = 12

test('styles of QGIS and of GeoServer become those of the drafts; what they draw otherwise is a note, what cannot be read a problem', async () => {
  const home = join(app.test.folder.sources, 'norrfiber', 'ledningar')
  mkdirSync(home, { recursive: true })
  writeGeojson(join(home, 'schakt.geojson'), { slag: 'fiber', namn: 'A' }, [
    [15, 57.7],
    [15.01, 57.7],
  ])
  copyFileSync(fixture('schakt.qml'), join(home, 'schakt.qml'))
  writeGeojson(join(home, 'brunnar.geojson'), { djup: 1.5, skick: 'hel' }, [15, 57.7])
  copyFileSync(fixture('brunnar.sld'), join(home, 'brunnar.sld'))
  writeGeojson(join(home, 'stolpar.geojson'), { hojd: 7 }, [15, 57.7])
  writeFileSync(join(home, 'stolpar.qml'), '<qgis><renderer-v2 type="single')
  writeFileSync(
    join(home, 'stolpar.xml'),
    '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"><gmd:identificationInfo><gmd:MD_DataIdentification><gmd:purpose><gco:CharacterString>Stolpar i mark</gco:CharacterString></gmd:purpose></gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>',
  )

  const made = source.parse(
    await (
      await app.ask(
        '/api/v1/sources',
        sending(publisher, 'POST', {
          ...{ organisation: 'norrfiber', title: 'Ledningar', kind: 'folder' },
          ...{ address: 'ledningar', schedule: 'manual' },
        }),
      )
    ).json(),
  )
  await app.product.sources.settled(made.id)
  await app.ask(`/api/v1/sources/${made.id}/layers`, sending(publisher, 'PUT', { state: 'approved' }))
  await app.product.sources.settled(made.id)
  const answer = await app.ask(`/api/v1/sources/${made.id}/layers`, { cookie: publisher.cookie })
  const [brunnar, schakt, stolpar] = sourceLayersOfSource.parse(await answer.json()).items

  expect(schakt).toMatchObject({ problem: null, says: expect.arrayContaining(['style']) })
  expect(schakt?.notes).toEqual([
    'Of its style in QML this is not drawn as it was. Symbols of several layers: the first of each is kept.',
  ])
  expect((await own(schakt?.layer_id)).style).toEqual({
    paint: {
      kind: 'categories',
      field: 'slag',
      classes: [
        { value: 'fiber', colour: '#0072B2', title: 'Fiber i mark' },
        { value: 'kanalisation', colour: '#E69F00', title: 'Tom kanalisation' },
      ],
      other_colour: '#787878',
    },
    opacity: 1,
    // 0.84 mm by OGC's pixel of 0.28 mm.
    width_px: 3,
    radius_px: 5,
    label: { field: 'namn', from_zoom: zoomOfOneToAHundredThousand },
  })

  expect(brunnar?.problem).toBeNull()
  expect(brunnar?.notes.join('\n')).toContain('“Trasiga och djupa”')
  expect(brunnar?.notes.join('\n')).toContain('Marks of another shape')
  expect((await own(brunnar?.layer_id)).style).toMatchObject({
    paint: {
      kind: 'graduated',
      field: 'djup',
      classes: [
        { from: null, colour: '#56B4E9', title: 'Under två meter' },
        { from: 2, colour: '#0072B2', title: 'Två meter och mer' },
      ],
    },
    radius_px: 4,
  })

  expect(stolpar?.problem).toContain('The style cannot be read')
  expect(stolpar?.notes.join('\n')).toContain('has no place here')
  expect((await own(stolpar?.layer_id)).style).toBeNull()
}, 30_000)

async function own(id: string | null | undefined) {
  const response = await app.ask(`/api/v1/own-layers/${id}`, { cookie: publisher.cookie })
  return draft.parse(await response.json()).description
}

function writeGeojson(path: string, properties: object, coordinates: number[] | number[][]): void {
  const geometry = { type: Array.isArray(coordinates[0]) ? 'LineString' : 'Point', coordinates }
  writeFileSync(path, JSON.stringify({ type: 'Feature', properties, geometry }))
}
