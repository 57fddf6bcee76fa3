// One small table with a value of every type, kinds of geometry together, and all that gets lost on the way.
import type { Trial } from '../trial.ts'

export type Kind = 'point' | 'line' | 'polygon'

const rows: Readonly<Record<Kind, readonly string[]>> = {
  point: [
    `('0114', 'Åsa "Ö", norr', 12, 1.5, true, date '2015-06-30', 'POINT (412300.125 6398700.5)')`,
    `('0684', null, null, -0.25, false, null, 'POINT (300500.5 6460000.25)')`,
    `('Ä-2', 'rad ett', -7, null, null, date '2016-02-29', null)`,
  ],
  line: [
    `('007', 'Färgelanda; stam''', 2147483647, 1e-3, true, date '1999-12-31', 'LINESTRING (400000 6400000, 401234.5 6402345.25, 403000 6401000)')`,
    `('008', 'a,b', 0, 0.1, false, null, 'LINESTRING (410000 6410000, 411000 6411000)')`,
  ],
  polygon: [
    `('1', 'hål', 3, 12.75, true, date '2015-06-30', 'POLYGON ((400000 6400000, 402000 6400000, 402000 6402000, 400000 6402000, 400000 6400000), (400500 6400500, 400500 6401000, 401000 6401000, 401000 6400500, 400500 6400500))')`,
    `('02', null, null, null, null, null, 'POLYGON ((410000 6410000, 411000 6410000, 410500 6411000.125, 410000 6410000))')`,
  ],
}

/** Tables `whole_point_3006`, `whole_line_3007` and so on. */
export async function makeWholeRegion(trial: Trial): Promise<void> {
  for (const [kind, values] of Object.entries(rows))
    for (const code of [3006, 3007, 4326])
      await trial.sql(
        `create table whole_${kind}_${code} as
         select id, name, amount::integer as amount, share::double as share, open, from_day,
           st_setcrs(st_transform(st_geomfromtext(wkt), 'EPSG:3006', 'EPSG:${code}', always_xy := true), 'EPSG:${code}') as geom
         from (values ${values.join(', ')}) as given (id, name, amount, share, open, from_day, wkt)`,
      )
}
