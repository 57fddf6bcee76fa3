// Which features meet a bbox, as SQL over the columns of a layer's relation.
import type { Parameters } from '../../../../data/database/connection.ts'
import { filledSql } from '../../../../data/database/filled_sql.ts'
import { sqlFile } from '../../../../data/database/sql_file.ts'
import type { Condition } from '../../filter/condition.ts'
import type { FeaturesCrs } from '../crs/features_crs.ts'
import { transformed } from '../crs/place_sql.ts'
import type { Box } from './asked_bbox.ts'
import { boxInMetres } from './box_in_metres.ts'

const meetsSql = sqlFile(import.meta.url, './meets_box.sql').replace(/^(--.*\n)+/, '')
type Boxes = {
  readonly boxes: readonly Box[]
  readonly crs: FeaturesCrs
  /** Whether there are rows without a place, which a bbox lets through (17-069r4, /req/core/fc-bbox-response, C). */
  readonly has_rows_without_place: boolean
}

/** Whoever meets one of the boxes. */
export function bboxCondition({ boxes, crs, has_rows_without_place }: Boxes): Condition {
  const each = boxes.map((box, index) => meets({ box, crs, name: `bbox_${index}` }))
  const conditions = [...each.map(({ sql }) => sql), ...(has_rows_without_place ? ['x_min is null'] : [])]
  return {
    sql: `(${conditions.join(' or ')})`,
    parameters: Object.assign({}, ...each.map(({ parameters }) => parameters)),
  }
}

type Asked = { readonly box: Box; readonly crs: FeaturesCrs; readonly name: string }

function meets({ box, crs, name }: Asked): Condition {
  const { reach, inner, outline } = boxInMetres(box, crs)
  const [x_min, y_min, x_max, y_max] = box
  const places = outline
    ? { place: 'geometry', rectangle: `ST_GeomFromText($${name}_outline::varchar)` }
    : {
        place: transformed('geometry', crs),
        rectangle: `ST_MakeEnvelope($${name}_x_min::double, $${name}_y_min::double, $${name}_x_max::double, $${name}_y_max::double)`,
      }
  const parameters = {
    ...named(`${name}_reach`, reach),
    ...named(`${name}_inner`, inner),
    ...(outline ? { [`${name}_outline`]: outline } : named(name, [x_min, y_min, x_max, y_max])),
  }
  return { sql: filledSql(meetsSql, { box: name, ...places }), parameters }
}

function named(name: string, [x_min, y_min, x_max, y_max]: Box): Parameters {
  return {
    [`${name}_x_min`]: x_min,
    [`${name}_y_min`]: y_min,
    [`${name}_x_max`]: x_max,
    [`${name}_y_max`]: y_max,
  }
}
