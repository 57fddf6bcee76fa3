// At which date a tile is asked: `datetime`, or `subset=datetime(…)` which says the same (OGC API Tiles 1, 20-057, section 13), and the settings of the rules.
import { z } from '@hono/zod-openapi'
import { settingsParameters } from '../../contract/question.ts'
import { refuse } from '../../downloads/part/layer_part.ts'
import type { Product } from '../../product.ts'
import { type Question, questionOf } from '../../question.ts'
import { askedDate } from '../features/asked/asked_date.ts'

export const momentParameters = {
  datetime: z.string().max(100).optional(),
  subset: z.string().max(200).optional(),
  ...settingsParameters,
}

type Asked = {
  readonly [name in 'datetime' | 'subset']?: string | undefined
} & { readonly [name in 'passed_m' | 'share_pct']?: number | undefined }

/** Undefined without a date. */
export function momentOf(product: Product, asked: Asked): Question | undefined {
  const { datetime, subset, passed_m, share_pct } = asked
  if (datetime !== undefined && subset !== undefined)
    return refuse('subset', 'says what datetime says: give one of the two')
  const wanted = subset === undefined ? datetime : intervalOf(subset)
  if (wanted !== undefined) return questionOf(product, { passed_m, share_pct, as_of: askedDate(wanted) })
  if (passed_m !== undefined) return refuse('passed_m', settingsAlone)
  if (share_pct !== undefined) return refuse('share_pct', settingsAlone)
  return undefined
}

const settingsAlone = 'changes only statuses, which a tile has when datetime is given too'

/** `datetime("2015-06-30")`, `datetime("2015-01-01":"2015-06-30")`, either of which may be `*`, as `datetime` would say it. */
function intervalOf(subset: string): string {
  const found = /^datetime\((?:"([^"/]+)"|(\*))(?::(?:"([^"/]+)"|(\*)))?\)$/.exec(subset)
  if (!found || found[0] === 'datetime(*)')
    return refuse(
      'subset',
      'must be datetime("2015-06-30") or datetime("2015-01-01":"2015-06-30"), one end of which may be *',
    )
  const [, from = '..', , to, isOpen] = found
  return to === undefined && isOpen === undefined ? from : `${from}/${to ?? '..'}`
}
