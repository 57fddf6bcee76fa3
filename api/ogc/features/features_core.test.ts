// The abstract test suite of OGC API Features 1 (17-069r4, annex A), requirement by requirement, on Småbro and a published layer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestApp } from '../../fixture/open_test_app.ts'
import { handCount } from '../../smabro/hand_count.ts'
import { idsOf, itemOf, itemsOf, linked, openSmabro, refusal } from './fixture/asked_items.ts'

let app: TestApp
beforeAll(async () => {
  app = await openSmabro()
}, 120_000)
afterAll(() => app.close())

describe('/req/core/fc-op, /req/core/fc-response', () => {
  test('every collection of features has items, as GeoJSON unless told', async () => {
    const response = await app.ask('/ogc/collections/addresses/items')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/geo+json')
    const { features, numberReturned } = await itemsOf(app, 'addresses/items')
    expect([features.length, numberReturned]).toEqual([10, 10])
  })

  test('/req/core/fc-numberMatched, fc-numberReturned: as counted by hand, on every page', async () => {
    // Småbro has 105 addresses, 27 areas of which 24 are listed on the day, and 3 municipalities.
    const first = await itemsOf(app, 'addresses/items?limit=100')
    expect([first.numberMatched, first.numberReturned]).toEqual([105, 100])
    const last = await itemsOf(app, linked(first, 'next') ?? '')
    expect([last.numberMatched, last.numberReturned]).toEqual([105, 5])
    expect((await itemsOf(app, 'shortage-areas/items?datetime=2015-06-30')).numberMatched).toBe(24)
    expect((await itemsOf(app, 'municipalities/items')).numberMatched).toBe(3)
    expect((await itemsOf(app, 'platser/items')).numberMatched).toBe(5)
  })

  test('/req/core/fc-links: itself, its other forms, the next page, the collection, each with its type', async () => {
    const { links } = await itemsOf(app, 'addresses/items?limit=1')
    expect(links.filter(({ rel }) => rel === 'self').map(({ href }) => href)).toEqual([
      'http://localhost:3000/ogc/collections/addresses/items?limit=1',
    ])
    const rels = ['alternate', 'next', 'collection']
    for (const wanted of rels) expect(links.map(({ rel }) => rel)).toContain(wanted)
    expect(links.every(({ type }) => type !== undefined)).toBe(true)
    expect(links.some(({ href }) => href.includes('as=public'))).toBe(false)
  })

  test('/req/core/fc-timeStamp: when it was made, in UTC', async () => {
    expect((await itemsOf(app, 'addresses/items')).timeStamp).toBe('2026-06-30T10:00:00.000Z')
  })

  test('a collection that there is not has no items, and a raster’s id that is unknown neither', async () => {
    expect(await refusal(app, 'nowhere/items')).toMatchObject({ status: 404 })
  })
})

describe('/req/core/fc-limit-definition, fc-limit-response', () => {
  test.each([
    ['1', 1],
    ['105', 105],
    ['10000', 105],
    ['10001', 105],
    ['999999999999999', 105],
  ])('limit=%s gives at most so many', async (limit, returned) => {
    expect((await itemsOf(app, `addresses/items?limit=${limit}`)).numberReturned).toBe(returned)
  })

  test.each(['0', '-1', '1.5', 'ten', '', '1e9', '1%20or%201=1'])('limit=%s is refused', async (limit) => {
    const { status, detail } = await refusal(app, `addresses/items?limit=${limit}`)
    expect(status).toBe(400)
    expect(detail).toContain('limit must be a whole number from 1')
  })
})

describe('/req/core/query-param-unknown, query-param-invalid', () => {
  test.each([...['constructor', 'toString', '__proto__', 'hasOwnProperty']])(
    '%s, which every object has, is no parameter',
    async (name) => {
      expect(await refusal(app, `platser/items?${name}=1`)).toMatchObject({ status: 400 })
    },
  )

  test.each([
    ['filter=', "filter must be a condition in CQL2 such as name = 'x', of 1 to 12000 characters"],
    [`filter=${'x'.repeat(12_001)}`, 'filter must be a condition in CQL2'],
    [`cursor=${'x'.repeat(16_001)}`, 'cursor must be as the link next gives it, of 1 to 16000 characters'],
    ['crs=', 'crs must be the URI of a CRS of the collection'],
    ['sortby=', 'sortby must be names of fields, with commas between'],
    ['properties=', 'properties must be names of fields, with commas between'],
    ['bbox=', 'bbox must be four or six numbers, with commas between'],
    ['datetime=', 'datetime must be a date such as 2015-06-30'],
    [`f=${'x'.repeat(41)}`, 'f must be a form of the answer, such as json or html'],
  ])('%s is refused in words that help', async (query, words) => {
    const { status, detail } = await refusal(app, `platser/items?${query}`)
    expect([status, detail]).toEqual([400, expect.stringContaining(words)])
  })
})

describe('/req/core/fc-bbox-definition, fc-bbox-response', () => {
  // The corners of B02 and B03 in degrees, by proj of the engine's maker elsewhere: 13.3706,57.7406 and 13.4038,57.7498.
  const inB02AndB03 = '13.372,57.742,13.402,57.748'

  test('finds what meets the rectangle and nothing else', async () => {
    expect(idsOf(await itemsOf(app, `shortage-areas/items?bbox=${inB02AndB03}&limit=100`))).toEqual([
      'B02',
      'B03',
    ])
  })

  test('six numbers have heights, which features have not', async () => {
    const six = await itemsOf(app, 'shortage-areas/items?bbox=13.372,57.742,-100,13.402,57.748,100')
    expect(idsOf(six)).toEqual(['B02', 'B03'])
  })

  test('a shape whose bounds meet the rectangle does not count where it does not itself', async () => {
    // The notch of B14: 405600–405900, 6407600–6407900, in the bounds of the L alone.
    const notch = 'bbox=6407600,405600,6407900,405900&bbox-crs=http://www.opengis.net/def/crs/EPSG/0/3006'
    expect(idsOf(await itemsOf(app, `shortage-areas/items?${notch}`))).toEqual([])
    expect(idsOf(await itemsOf(app, 'shortage-areas/items?bbox=13.4109,57.8001,13.4174,57.8035'))).toEqual([])
  })

  test('what has no place is found by every rectangle (C)', async () => {
    expect(idsOf(await itemsOf(app, 'platser/items?bbox=-60,-30,-50,-20'))).toEqual([4])
    expect(idsOf(await itemsOf(app, 'platser/items?bbox=13.33,57.74,13.36,57.75'))).toEqual([1, 4])
  })

  test('the whole world has everything', async () => {
    expect((await itemsOf(app, 'addresses/items?bbox=-180,-90,180,90')).numberMatched).toBe(105)
    expect(
      (await itemsOf(app, 'shortage-areas/items?bbox=-180,-90,180,90&datetime=2015-06-30')).numberMatched,
    ).toBe(24)
  })

  test('a west that lies east of the east goes across the antimeridian', async () => {
    expect((await itemsOf(app, 'addresses/items?bbox=170,-90,-170,90')).numberMatched).toBe(0)
    // Everything but a slice of the Atlantic.
    expect((await itemsOf(app, 'addresses/items?bbox=-20,-90,-40,90')).numberMatched).toBe(105)
  })

  test.each([
    ['1,2,3', 'four numbers'],
    ['1,2,3,4,5', 'four numbers'],
    ['1,2,3,north', 'four numbers'],
    ['1,2,3,NaN', 'four numbers'],
    ['13,58,14,57', 'its south lies north of its north'],
    ['13,57,14,91', 'must be degrees'],
    ['400000,6400000,401000,6401000', 'name their CRS in bbox-crs'],
  ])('bbox=%s is refused, and it says why', async (bbox, words) => {
    const { status, detail } = await refusal(app, `addresses/items?bbox=${bbox}`)
    expect(status).toBe(400)
    expect(detail).toContain(words)
  })
})

describe('/req/core/fc-time-definition, fc-time-response', () => {
  test.each(['2014-06-30', '2015-06-30', '2016-06-30'])(
    'on %s areas have the status that was counted by hand',
    async (date) => {
      const counted = handCount(`The list on ${date}`)
      const { features } = await itemsOf(app, `shortage-areas/items?datetime=${date}&limit=100`)
      expect(features.map(({ id, properties }) => [id, properties.status])).toEqual(
        counted.map(({ id, status }) => [id, status]),
      )
    },
  )

  test.each([
    '2015-06-30T23:59:59Z',
    '2015-06-30T00:00:00+02:00',
    '2014-01-01/2015-06-30',
    '../2015-06-30',
    '/2015-06-30',
    '2014-01-01T00:00:00Z/2015-06-30T12:00:00Z',
  ])('%s is answered as its last day', async (datetime) => {
    const asked = `datetime=${encodeURIComponent(datetime)}`
    expect((await itemsOf(app, `shortage-areas/items?${asked}&status=connected`)).numberMatched).toBe(5)
  })

  test('an interval that is open at its end is answered as of today', async () => {
    // 25 are listed in 2026: as in 2016, and B21.
    expect((await itemsOf(app, 'shortage-areas/items?datetime=2014-01-01/..')).numberMatched).toBe(25)
  })

  test('what knows no date is there at any (C)', async () => {
    expect((await itemsOf(app, 'addresses/items?datetime=1850-01-01')).numberMatched).toBe(105)
  })

  test('a published layer has no features before the first day that it describes', async () => {
    expect((await itemsOf(app, 'platser/items?datetime=1850-01-01')).numberMatched).toBe(0)
    expect((await itemsOf(app, 'platser/items?datetime=2030-01-01')).numberMatched).toBe(5)
  })

  test.each([
    'yesterday',
    '2015-13-01',
    '2015-02-30',
    '../..',
    '/',
    '2015-01-01/2014-01-01',
    '2014/2015/2016',
  ])('datetime=%s is refused', async (datetime) => {
    const { status, detail } = await refusal(app, `shortage-areas/items?datetime=${datetime}`)
    expect(status).toBe(400)
    expect(detail).toContain('datetime must be a date such as 2015-06-30')
  })
})

describe('/req/core/query-param-unknown, query-param-invalid', () => {
  test.each(['foo=1', 'offset=10', 'Limit=3', 'status_=x', 'bbox_crs=x'])('%s is refused', async (query) => {
    expect(await refusal(app, `addresses/items?${query}`)).toMatchObject({ status: 400 })
    expect(await refusal(app, `addresses/items/A0101?${query}`)).toMatchObject({ status: 400 })
  })

  test('a parameter that is given twice is refused', async () => {
    expect(await refusal(app, 'addresses/items?limit=1&limit=2')).toMatchObject({ status: 400 })
  })
})

describe('/rec/core/fc-filters: a query by a field', () => {
  test('finds the features with the value', async () => {
    const connected = await itemsOf(app, 'shortage-areas/items?datetime=2015-06-30&status=connected')
    expect(idsOf(connected)).toEqual(['B01', 'B07', 'B25', 'B26', 'B27'])
    expect(idsOf(await itemsOf(app, 'platser/items?antal=5'))).toEqual([4, 5])
    expect(idsOf(await itemsOf(app, 'platser/items?antal=5&namn=Zeta'))).toEqual([5])
  })

  test('is counted with the rectangle', async () => {
    const asked =
      'shortage-areas/items?datetime=2015-06-30&bbox=13.372,57.742,13.402,57.748&status=in_progress&limit=1'
    expect((await itemsOf(app, asked)).numberMatched).toBe(2)
  })
})

describe('/req/core/f-op, f-success, f-links', () => {
  test('one feature, by the id that the page has', async () => {
    const item = await itemOf(app, 'shortage-areas/items/B07?datetime=2015-06-30')
    expect(item).toMatchObject({
      id: 'B07',
      properties: { name: 'Nitton av tjugo', addresses: 20, fibre_share_pct: 95 },
    })
    expect(await itemOf(app, 'platser/items/4')).toMatchObject({
      id: 4,
      geometry: null,
      properties: { namn: 'Ärla' },
    })
  })

  test('has links to itself, its other forms and its collection', async () => {
    const { links } = await itemOf(app, 'addresses/items/A0101')
    expect(links).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          rel: 'self',
          href: 'http://localhost:3000/ogc/collections/addresses/items/A0101',
        }),
        expect.objectContaining({ rel: 'alternate', type: 'application/vnd.ogc.fg+json' }),
        expect.objectContaining({
          rel: 'collection',
          href: 'http://localhost:3000/ogc/collections/addresses',
        }),
      ]),
    )
  })

  test.each([
    'platser/items/99',
    'platser/items/one',
    'platser/items/1e0',
    'addresses/items/A9999',
    'platser/items/99999999999999999999',
  ])('%s is not there', async (path) => {
    expect(await refusal(app, path)).toMatchObject({ status: 404 })
  })

  test('an area that is not listed on the day is no feature then', async () => {
    expect(await refusal(app, 'shortage-areas/items/B18?datetime=2015-06-30')).toMatchObject({ status: 404 })
    expect((await itemOf(app, 'shortage-areas/items/B18?datetime=2014-06-30')).id).toBe('B18')
  })
})

describe('/req/geojson/definition, /req/geojson/content', () => {
  test('outer rings go against the clock, longitude first', async () => {
    const { geometry } = await itemOf(app, 'municipalities/items/9901')
    const ring = geometry?.coordinates[0]
    const doubled = Array.isArray(ring) ? doubledSurface(ring) : 0
    expect(doubled).toBeGreaterThan(0)
  })

  test('what is hidden is not there, and is asked for in vain, in the words for what never was', async () => {
    const [first] = (await itemsOf(app, 'platser/items')).features
    expect(Object.keys(first?.properties ?? {})).toEqual(['namn', 'antal', 'byggt'])
    for (const asked of ['agare=Dolde', 'sortby=agare', 'properties=agare', 'exclude-properties=agare']) {
      const hidden = await refusal(app, `platser/items?${asked}`)
      const never = await refusal(app, `platser/items?${asked.replace('agare', 'nagon')}`)
      expect(hidden.status).toBe(400)
      expect(hidden.detail.replaceAll('agare', 'nagon')).toBe(never.detail)
      expect(hidden.detail.replaceAll('agare=', '')).not.toContain('Dolde')
    }
  })
})

function doubledSurface(ring: readonly unknown[]): number {
  const points = ring.map((one) => (Array.isArray(one) ? one.map(Number) : []))
  return points.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [before_x = 0, before_y = 0] = points[index] ?? []
    return sum + before_x * y - x * before_y
  }, 0)
}
