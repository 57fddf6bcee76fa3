import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draft } from '../../contract/cases/draft.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending } from '../../fixture/people.ts'
import { smabroFolder } from '../../smabro/hand_count.ts'
import { measuredPdf } from '../fixture/measured_pdf.ts'
import { squareAt } from '../fixture/square_at.ts'

let app: TestApp
let mia: Person
let files: Record<string, Uint8Array>
let id: string
beforeAll(async () => {
  app = await openTestApp()
  await app.test.loadFolder(smabroFolder, 'EPSG:3006')
  await namedBodies(app, { associations: ['nya', 'andra'] })
  mia = await person(app, 'Mia', [granted('association_member', { association_id: 'nya' })])
  id = await prepared(squareAt(900, 2900, 2100, 4100))
  files = await taken(id)
}, 90_000)
afterAll(() => app.close())

async function prepared(geometry: object | null): Promise<string> {
  const title = 'Fiber till Kärret'
  const made = await app.ask('/api/v1/drafts', sending(mia, 'POST', { association_id: 'nya', title }))
  const begun = draft.parse(await made.json())
  const content = { households: 1, total_sek: 50_000, applied_sek: 20_000, own_sek: 10_000 }
  if (geometry)
    await app.ask(`/api/v1/drafts/${begun.id}`, sending(mia, 'PUT', { edition: 1, title, content, geometry }))
  return begun.id
}

async function taken(draft_id: string, question = 'as_of=2015-06-30') {
  const answer = await app.ask(`/api/v1/drafts/${draft_id}/package?${question}`, { cookie: mia.cookie })
  expect(answer.status).toBe(200)
  return unzipSync(new Uint8Array(await answer.arrayBuffer()))
}

const file = (name: string) => files[name] ?? new Uint8Array()

test('it holds the map, the area, the counts and the checklist, in either language', async () => {
  expect(Object.keys(files)).toEqual(['karta.pdf', 'omrade.gpkg', 'antal.xlsx', 'checklista.txt'])
  const english = await taken(id, 'language=en')
  expect(Object.keys(english)).toEqual(['map.pdf', 'area.gpkg', 'counts.xlsx', 'checklist.txt'])
})

test('a hundred millimetres on the map are a hundred times its scale on the ground', async () => {
  const { texts, paths, width_mm, height_mm } = await measuredPdf(file('karta.pdf'))
  expect([Math.round(width_mm), Math.round(height_mm)]).toEqual([210, 297])
  // 1,200 m fit in 156 mm (186 mm less the air) at 1:10 000.
  expect(texts).toContain('Skala 1:10 000 på A4')
  // The outline of the area: 1,200 m in degrees is 120 mm on paper, in either direction.
  const outlines = paths.filter(({ width_mm: width }) => Math.abs(width - 120) < 0.2)
  expect(outlines.some(({ height_mm: height }) => Math.abs(height - 120) < 0.2)).toBe(true)
  // The scale bar says 500 m, which is 50 mm.
  expect(texts).toContain('500 m')
  expect(
    paths.some(({ width_mm: w, height_mm: h }) => Math.abs(w - 50) < 0.01 && Math.abs(h - 2) < 0.01),
  ).toBe(true)
})

test('it says what it is in Swedish letters, with coordinates, legend and where it comes from', async () => {
  const { texts } = await measuredPdf(file('karta.pdf'))
  const all = texts.join('\n')
  expect(all).toContain('Karta över ansökningsområdet: Fiber till Kärret')
  expect(all).toContain('Ansökningsområde')
  expect(all).toContain('Bristområde på länets lista')
  expect(all).toContain('läget 30 juni 2015')
  // So that whoever reads it knows where it lies.
  expect(all).toContain('Kommun: Småbro')
  // Ticks at round coordinates of SWEREF 99 TM within the frame.
  expect(texts).toEqual(expect.arrayContaining(['401000', '401500', '6403000', '6403500']))
})

test('the GeoPackage, read by the reader of foreign files, is the area that was drawn', async () => {
  const answer = await app.app.request('/api/v1/application-areas?file_name=omrade.gpkg', {
    method: 'POST',
    headers: { cookie: mia.cookie, origin: 'http://localhost', 'content-type': 'application/octet-stream' },
    body: new Uint8Array(file('omrade.gpkg')),
  })
  expect(answer.status).toBe(200)
  const read = await answer.json()
  expect(read).toMatchObject({ surfaces: 1, crs: 'EPSG:3006' })
  const corners = read.geometry.coordinates.flat(read.geometry.type === 'Polygon' ? 1 : 2)
  for (const [longitude, latitude] of squareAt(900, 2900, 2100, 4100).coordinates[0] ?? [])
    expect(
      corners.some(
        ([x, y]: [number, number]) =>
          Math.abs(x - (longitude ?? 0)) < 2e-7 && Math.abs(y - (latitude ?? 0)) < 2e-7,
      ),
    ).toBe(true)
})

test('the counts are those of the look', () => {
  const book = unzipSync(file('antal.xlsx'))
  const all = Object.values(book)
    .map((part) => strFromU8(part))
    .join('\n')
  for (const words of ['Fritidshus', 'B05', 'Ej påbörjat', 'Ansökt', 'Småbro']) expect(all).toContain(words)
})

test('the checklist says what is done, what is missing and what does not add up', () => {
  const text = strFromU8(file('checklista.txt'))
  expect(text).toContain('[x] Område: ritat: 1,44 km², 1 adresser')
  expect(text).toContain('[ ] Samråd med kommunen: Saknas')
  expect(text).toContain('Anslutningsgrad: 100 %')
  expect(text).toContain('räcker inte')
})

test('without an area there is no package, and others get none', async () => {
  const empty = await prepared(null)
  const refused = await app.ask(`/api/v1/drafts/${empty}/package`, { cookie: mia.cookie })
  expect(await refused.json()).toMatchObject({
    status: 409,
    detail: expect.stringContaining('Nothing is drawn'),
  })
  const other = await person(app, 'Vera', [granted('association_member', { association_id: 'andra' })])
  expect((await app.ask(`/api/v1/drafts/${id}/package`, { cookie: other.cookie })).status).toBe(404)
})
