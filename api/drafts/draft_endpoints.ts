import { discardDraft } from './discard_draft.ts'
import { getDraft } from './get_draft.ts'
import { listDrafts } from './list_drafts.ts'
import { lookAtApplication } from './look/look_at_application.ts'
import { readApplicationArea } from './look/read_application_area.ts'
import { makeDraft } from './make_draft.ts'
import { getDraftPackage } from './package/get_draft_package.ts'
import { saveDraft } from './save_draft.ts'

export const draftEndpoints = [
  listDrafts,
  makeDraft,
  getDraft,
  saveDraft,
  discardDraft,
  getDraftPackage,
  lookAtApplication,
  readApplicationArea,
] as const
