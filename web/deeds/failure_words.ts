// Why a deed came to nothing, in the page's words: by what the API says of it where that is known, else by the kind of failure.
import type { Failure } from '../api.ts'
import type { DeedsText } from '../text/deeds.ts'
import { accessRefusal } from '../text/sv/said_by_api/refused_access.ts'
import { attachmentRefusal } from '../text/sv/said_by_api/refused_attachments.ts'
import { caseRefusal } from '../text/sv/said_by_api/refused_cases.ts'
import { dialogueRefusal } from '../text/sv/said_by_api/refused_dialogue.ts'
import { followingRefusal } from '../text/sv/said_by_api/refused_following.ts'
import { publishingRefusal } from '../text/sv/said_by_api/refused_publishing.ts'

export function failureWords({ kind, problem }: Failure, text: DeedsText['failed']): string {
  if (problem === 'unauthenticated') return text.signed_out
  if (problem === 'forbidden') return text.forbidden
  if (problem === 'conflict') return text.conflict
  if (problem === 'too_large') return text.too_large
  if (problem === 'too_many') return text.too_many
  return kind === 'refused' ? text.bad_input : text[kind]
}

/** A known refusal says itself what to change; in English it is told as it came. Undefined: not known. */
export function whySaid(
  { detail }: Failure,
  { language }: { readonly language: { readonly code: string } },
): string | undefined {
  const swedish =
    accessRefusal(detail) ??
    publishingRefusal(detail) ??
    attachmentRefusal(detail) ??
    caseRefusal(detail) ??
    dialogueRefusal(detail) ??
    followingRefusal(detail)
  return swedish === undefined || language.code === 'sv' ? swedish : detail
}
