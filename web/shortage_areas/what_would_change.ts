// What would give an area another status, read off the numbers that the rules compared. Only what is true by the rules: each
// sentence alone is enough, and nothing is said of how likely it is.
import type { ShortageAreaAnswer } from '../../api/contract/shortage_area.ts'
import type { Text } from '../text/languages/sv.ts'

type Asked = Pick<ShortageAreaAnswer, 'status' | 'evidence' | 'addresses' | 'share_pct'>

/** Nothing for a connected area, which has come as far as areas come, and for one that is not listed. */
export function whatWouldChange({ status, evidence, addresses, share_pct }: Asked, { area }: Text): string[] {
  if (status === null || status === 'connected') return []
  const { change } = area
  const access = evidence.find(({ rule }) => rule === 'connected')?.measures.addresses_with_access ?? 0
  const lacking = Math.ceil((share_pct * addresses) / 100) - access
  return [
    change.point,
    ...(addresses > 0 && lacking > 0 ? [change.addresses(lacking)] : []),
    ...(status === 'in_progress' ? [] : [change.backbone]),
    ...(status === 'untouched' ? [addresses > 0 ? change.application : change.applicationOverGround] : []),
  ]
}
