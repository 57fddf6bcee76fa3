// What is wrong, as the address of the page says it.
import type { ReportedKind } from '../../api/contract/dialogue/dialogue_codes.ts'
import type { UrlState } from '../state/url.ts'

export type Reported = { readonly object_kind: ReportedKind; readonly object_id: string }
export type AboutWrong = Partial<
  Pick<UrlState, 'area' | 'address' | 'place' | 'register' | 'object_kind' | 'object_id'>
>

export function reportedIn({ area, address, register, object_kind, object_id }: AboutWrong): Reported {
  if (area !== undefined) return { object_kind: 'area', object_id: area }
  if (address !== undefined) return { object_kind: 'address', object_id: address }
  if ((object_kind === 'layer' || object_kind === 'application') && object_id !== undefined)
    return { object_kind, object_id }
  if (register === 'backbone-projects' && object_id !== undefined)
    return { object_kind: 'backbone_project', object_id }
  return { object_kind: 'place', object_id: '' }
}
