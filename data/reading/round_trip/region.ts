// One small region with all that gets lost on the way: å ä ö, quotes, commas, line breaks, ids that look like
// numbers, missing values, dates, holes, several parts.
import type { Trial } from '../trial.ts'

export type Kind = 'polygon' | 'line' | 'point'

export const columns = ['id', 'name', 'municipality_code', 'valid_from'] as const

/** In EPSG:3006. Ids that begin with a zero must keep it. */
const rows: Readonly<Record<Kind, string>> = {
  polygon: `
    ('0114', 'Åsa "Ö", norr' || chr(10) || 'rad två', '1441', date '2015-06-30',
      'POLYGON ((400000 6400000, 402000 6400000, 402000 6402000, 400000 6402000, 400000 6400000), (400500 6400500, 400500 6401000, 401000 6401000, 401000 6400500, 400500 6400500))'),
    ('Ä-2', null, '0684', null, 'POLYGON ((410000 6410000, 411000 6410000, 410500 6411000.125, 410000 6410000))')`,
  line: `
    ('007', 'Färgelanda; stam''', '0114', null, 'LINESTRING (400000 6400000, 401234.5 6402345.25, 403000 6401000)'),
    ('L-2', 'a,b', null, date '1999-12-31', 'LINESTRING (410000 6410000, 411000 6411000)')`,
  point: `
    ('0042', 'Östergården 1' || chr(10) || '"B"', '1441', date '2016-02-29', 'POINT (412300.125 6398700.5)'),
    ('P-é', null, null, null, 'POINT (300500.5 6460000.25)'),
    ('10', '  ', '0001', date '2000-01-01', 'POINT (456789 6543210)')`,
}

/** Counted by hand from the above: what is blank is missing. */
export const expected: Readonly<Record<Kind, readonly Record<string, string | null>[]>> = {
  polygon: [
    { id: '0114', name: 'Åsa "Ö", norr\nrad två', municipality_code: '1441', valid_from: '2015-06-30' },
    { id: 'Ä-2', name: null, municipality_code: '0684', valid_from: null },
  ],
  line: [
    { id: '007', name: "Färgelanda; stam'", municipality_code: '0114', valid_from: null },
    { id: 'L-2', name: 'a,b', municipality_code: null, valid_from: '1999-12-31' },
  ],
  point: [
    { id: '0042', name: 'Östergården 1\n"B"', municipality_code: '1441', valid_from: '2016-02-29' },
    { id: '10', name: null, municipality_code: '0001', valid_from: '2000-01-01' },
    { id: 'P-é', name: null, municipality_code: null, valid_from: null },
  ],
}

/** Tables `polygon_3006`, `line_3007` and so on, each in its CRS by easting, northing or longitude, latitude. */
export async function makeRegion(trial: Trial): Promise<void> {
  for (const [kind, values] of Object.entries(rows))
    for (const code of [3006, 3007, 4326])
      await trial.sql(
        `create table ${kind}_${code} as
         select id, name, municipality_code, valid_from,
           st_setcrs(st_transform(st_geomfromtext(wkt), 'EPSG:3006', 'EPSG:${code}', always_xy := true), 'EPSG:${code}') as geom
         from (values ${values}) as given (id, name, municipality_code, valid_from, wkt)`,
      )
}

/** How far the corners of either lie from the other's outline: rings may begin elsewhere and turn the other way. */
export const awayMacros = `
    create macro outline(shape) as
      case when st_dimension(shape) = 2 then st_boundary(shape) else shape end;
    create macro corners_away(one, other) as
      list_max([st_distance(corner.geom, outline(other)) for corner in st_dump(st_points(one))]);
    create macro away(one, other) as
      case when st_npoints(one) = st_npoints(other)
      then greatest(corners_away(one, other), corners_away(other, one)) end`
