// Where a row's record has a page of its own.
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import { recordOf } from './shown_detail.ts'

type There =
  | { readonly page: 'status'; readonly area: string; readonly id?: undefined }
  | { readonly page: 'application' | 'backbone_project'; readonly id: string; readonly area?: undefined }

export function pageOfRow(register: RegisterName, id: string): There | undefined {
  if (register === 'shortage-areas') return { page: 'status', area: id }
  if (register === 'applications' || register === 'application-events')
    return { page: 'application', id: recordOf(id, register) }
  if (register === 'backbone-projects' || register === 'backbone-events')
    return { page: 'backbone_project', id: recordOf(id, register) }
  return undefined
}
