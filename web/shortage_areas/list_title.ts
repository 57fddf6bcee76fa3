// The heading of the list: how many it holds, and of which.
import type { AreaStatus } from '../../api/contract/vocabulary.ts'
import { areaStatuses } from '../../api/contract/vocabulary.ts'
import type { Text } from '../text/languages/sv.ts'

type Listed = { readonly shown: number; readonly chosen: readonly AreaStatus[]; readonly q: string }

export function listTitle({ shown, chosen, q }: Listed, { list }: Text): string {
  const is_all = chosen.length === areaStatuses.length
  if (chosen.length > 0 && !is_all) return list.some(shown, chosen)
  if (q !== '') return list.found(shown)
  return is_all ? list.all(shown) : list.remaining(shown)
}
