// Counted by hand: seven applications of a programme of 1,000 kronor.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { moneyRows, programmeMoney } from '../../contract/cases/programme_money.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { openedDownload } from '../../fixture/opened_download.ts'
import { granted, type Person, person, sending } from '../../fixture/people.ts'
import { sheetRows } from '../fixture/sheet_rows.ts'

let app: TestApp
let officer: Person
beforeAll(async () => {
  const programme = {
    name: { sv: 'Programmet', en: 'The programme' },
    money_sek: 1000,
    from: '2014-01-01',
    to: '2020-12-31',
  }
  app = await openTestApp({ programme }, () => new Date('2026-06-30T10:00:00Z'))
  const wkt = '"POLYGON((400000 6400000,400100 6400000,400100 6400100,400000 6400000))"'
  await app.test.deliver(
    'applications',
    `id,association_name,applied_sek,granted_sek,wkt
K1,=1+1,300,250,${wkt}
K2,Viken,200,150,${wkt}
K3,Åsen,100,90,${wkt}
K4,Ängen,50,,${wkt}
K5,Backen,70,60,${wkt}
K6,Utan händelser,10,,${wkt}
K7,Dalen,40,30,${wkt}
`,
    { crs: 'EPSG:3006' },
  )
  await app.test.deliver(
    'application-events',
    `application_id,status,date
K1,received,2014-05-01
K1,granted,2015-02-01
K2,received,2014-06-01
K2,granted,2014-12-31
K2,withdrawn,2015-06-01
K3,received,2015-01-01
K3,building,2016-01-01
K4,received,2015-03-01
K5,received,2015-04-01
K5,granted,2016-05-01
K5,appealed,2016-06-01
K7,received,2014-02-01
K7,granted,2014-04-01
K7,paid,2016-08-01
`,
  )
  officer = await person(app, 'Ove', [granted('officer')])
  const pay = (id: string, paid_on: string, amount_sek: number) =>
    app.ask(
      `/api/v1/cases/${id}/payments`,
      sending(officer, 'POST', { kind: 'part', paid_on, amount_sek, is_confirmed: true }),
    )
  await pay('K1', '2015-05-01', 100)
  await pay('K1', '2016-05-01', 50)
  await pay('K3', '2016-07-01', 95)
  await pay('K2', '2015-01-10', 20)
}, 60_000)
afterAll(() => app.close())

const ask = (path: string) => app.ask(`/api/v1/programme-money${path}`, { cookie: officer.cookie })
const money = async (as_of: string) =>
  programmeMoney.strict().parse(await (await ask(`?as_of=${as_of}`)).json())

test('the money is applied for, granted, paid and left, in all and by year', async () => {
  const { total, years, programme } = await money('2016-12-31')
  expect(programme?.money_sek).toBe(1000)
  // Granted: K1 250, K3 90 (it builds), K5 60 (appealed), K7 30; K2 was withdrawn. K3 has 5 more than is granted, which is no less to pay elsewhere.
  // Of K7 no payment is entered, but the register says that it is finally paid.
  expect(total).toEqual({
    ...{ applications: 7, applied_sek: 770, granted_applications: 4, granted_sek: 430 },
    ...{ paid_sek: 265 + 30, unpaid_sek: 100 + 0 + 60, left_sek: 570 },
  })
  expect(years).toEqual([
    {
      ...{ year: 2014, applications: 3, applied_sek: 540 },
      ...{ granted_applications: 1, granted_sek: 30, paid_sek: 0, unpaid_sek: 0 },
    },
    {
      ...{ year: 2015, applications: 3, applied_sek: 220 },
      ...{ granted_applications: 1, granted_sek: 250, paid_sek: 120, unpaid_sek: 100 },
    },
    {
      ...{ year: 2016, applications: 0, applied_sek: 0 },
      ...{ granted_applications: 2, granted_sek: 150, paid_sek: 175, unpaid_sek: 60 },
    },
    {
      ...{ year: null, applications: 1, applied_sek: 10 },
      ...{ granted_applications: 0, granted_sek: 0, paid_sek: 0, unpaid_sek: 0 },
    },
  ])
})

test('a date in the past knows only what had happened then', async () => {
  // K2 was not withdrawn yet.
  expect((await money('2015-03-01')).total).toMatchObject({ granted_sek: 430, paid_sek: 20, left_sek: 570 })
})

test('behind each sum stand its applications, the largest amount first', async () => {
  const rows = async (query: string) =>
    moneyRows.strict().parse(await (await ask(`/applications?as_of=2016-12-31&${query}`)).json())
  const shown = async (query: string) =>
    (await rows(query)).items.map(({ id, amount_sek }) => `${id} ${amount_sek}`)
  expect(await shown('year=2015&money=applied')).toEqual(['K3 100', 'K5 70', 'K4 50'])
  expect(await shown('year=2016&money=granted')).toEqual(['K3 90', 'K5 60'])
  expect(await shown('year=2016&money=paid')).toEqual(['K3 95', 'K1 50', 'K7 30'])
  expect(await rows('year=2015&money=applied&limit=1')).toMatchObject({ total: 3, items: [{ id: 'K3' }] })
})

test('the Excel file has the same sums', async () => {
  const answer = await app.ask('/api/v1/programme-money-export?as_of=2016-12-31', { cookie: officer.cookie })
  const [headings, ...rows] = await sheetRows(app, await bytesOf(answer))
  expect(headings?.slice(0, 3)).toEqual(['År', 'Ansökningar', 'Sökt (kr)'])
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['2014', '3', '540'],
    ['2015', '3', '220'],
    ['2016', '0', '0'],
    ['Utan händelser', '1', '10'],
    ['Summa', '7', '770'],
  ])
  expect(rows.at(-1)?.at(-1)).toBe('570')
})

test('the queue as an Excel file has the filtered cases, and a name that looks like a formula is text', async () => {
  const asked = 'as_of=2016-12-31&sort=-paid_sek&language=en&age_over_days=1'
  const answer = await app.ask(`/api/v1/cases-export?${asked}`, { cookie: officer.cookie })
  const bytes = await bytesOf(answer)
  const rows = await sheetRows(app, bytes)
  expect(rows[0]?.slice(0, 3)).toEqual(['Journal number', 'Association', 'Status'])
  expect(rows.slice(1).map(([id]) => id)).toEqual(['K1', 'K3', 'K2', 'K4', 'K5', 'K7'])
  // Excel counts days since 1900.
  expect(rows[1]?.slice(1, 4)).toEqual(['=1+1', 'Granted', '42036'])
  expect(await openedDownload(app, 'xlsx', bytes)).not.toContain('<f>')
})

async function bytesOf(answer: Response): Promise<Buffer> {
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}
