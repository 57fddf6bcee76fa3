// A role as people say it, with for whom where it names somebody: Publicist för Länsstyrelsen.
import type { KeptGrant } from '../../api/contract/people/account.ts'
import { roleWords } from '../../api/contract/vocabulary.ts'
import type { Wording } from '../state/words.svelte.ts'
import type { AccessText } from '../text/access.ts'

type Named = Pick<
  KeptGrant,
  'role' | 'organisation_id' | 'organisation_name' | 'association_id' | 'association_name'
>

/** By its id where the name is not known. */
export function roleInWords(grant: Named, words: Pick<Wording, 'of'>, text: AccessText): string {
  const organisation = grant.organisation_name ?? grant.organisation_id
  const association = grant.association_name ?? grant.association_id
  if (grant.role === 'publisher' && organisation) return text.people.roles.publisher(organisation)
  if (grant.role === 'association_member' && association) return text.people.roles.member(association)
  return words.of(roleWords[grant.role])
}
