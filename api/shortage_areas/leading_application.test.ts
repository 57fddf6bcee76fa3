import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'

const surface = '"POLYGON((501000 6401000, 502000 6401000, 502000 6402000, 501000 6402000, 501000 6401000))"'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  const deliver = (register: Parameters<typeof app.test.deliver>[0], csv: string) =>
    app.test.deliver(register, csv, { crs: 'EPSG:3006' })
  await deliver('shortage-areas', `id,name,wkt\nB1,Väst,${surface}\n`)
  await deliver(
    'applications',
    `id,association_name,wkt\n2014-1,Ett,${surface}\n2014-2,Två,${surface}\n2014-3,Tre,${surface}\n`,
  )
  await deliver(
    'application-events',
    `application_id,status,date
2014-1,queued,2014-01-10
2014-2,granted,2014-02-10
2014-2,withdrawn,2014-05-10
2014-1,rejected,2014-06-10
2014-3,received,2014-07-10
`,
  )
})
afterAll(() => app.close())

test.each([
  ['2014-01-09', null, null, null],
  ['2014-01-31', '2014-1', 'queued', '2014-01-10'],
  ['2014-03-31', '2014-2', 'granted', '2014-02-10'],
  ['2014-05-31', '2014-1', 'queued', '2014-01-10'],
  ['2014-06-30', '2014-1', 'rejected', '2014-06-10'],
  ['2014-07-31', '2014-3', 'received', '2014-07-10'],
])(
  'on %s the live one that has come furthest leads, else the one that ended last: %s %s',
  async (as_of, id, status, since) => {
    const leading = {
      leading_application_id: id,
      leading_application_status: status,
      leading_application_since: since,
    }
    expect(await app.get(`/api/v1/shortage-areas?as_of=${as_of}`)).toMatchObject({ items: [leading] })
    expect(await app.get(`/api/v1/shortage-areas/B1?as_of=${as_of}`)).toMatchObject(leading)
  },
)
