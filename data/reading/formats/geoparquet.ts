// Parquet, with or without the geometry of GeoParquet. The engine reads it itself; GDAL has no part in it.
import { quotedLiteral } from '../../database/sql_file.ts'
import { damaged, linkAs } from '../child/source.ts'
import type { Format } from './format.ts'
import { describe } from './gdal.ts'

export const geoparquet: Format = {
  name: 'GeoParquet',
  endings: ['.parquet', '.geoparquet'],
  recognises: ({ head }) => head.subarray(0, 4).toString('latin1') === 'PAR1',
  async open({ source, engine }) {
    const path = linkAs(source, '.parquet')
    const relation = `read_parquet(${quotedLiteral(path)}, hive_partitioning = false)`
    if (source.size < 12) throw damaged(source, 'it is cut off')
    const described = await describe(await engine(), { relation, source })
    return { relation, ...described, first_line: 1, layers: [], notes: [] }
  },
}
