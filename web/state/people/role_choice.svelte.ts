// A role as it is being chosen: for whom too, where the role names somebody.
import type { Grant } from '../../../api/contract/people/account.ts'
import { type GrantedRole, grantedRoles } from '../../../api/contract/vocabulary.ts'

/** For whom a role is: an organisation, an association, or nobody. */
export type Named = 'organisation' | 'association' | undefined

export function namedBy(role: GrantedRole | undefined): Named {
  if (role === 'publisher') return 'organisation'
  return role === 'association_member' ? 'association' : undefined
}

/** The roles that somebody with these can invite to: an administrator every one, an officer that of a member, others that of their own group. */
export function rolesToGive(grants: readonly Pick<Grant, 'role'>[]): GrantedRole[] {
  const own = grants.map(({ role }) => role)
  if (own.includes('administrator')) return [...grantedRoles]
  return grantedRoles.filter(
    (role) =>
      (namedBy(role) !== undefined && own.includes(role)) ||
      (namedBy(role) === 'association' && own.includes('officer')),
  )
}

export class RoleChoice {
  role: GrantedRole | undefined = $state()
  organisation_id: string | undefined = $state()
  association_id: string | undefined = $state()
  /** Whether the person has tried to go on: before that nothing is called wrong. */
  is_tried = $state(false)

  get named(): Named {
    return namedBy(this.role)
  }

  /** Undefined while something is missing. Whom another role would have named is not said of this one. */
  get grant(): Grant | undefined {
    if (this.role === undefined) return undefined
    const organisation_id = this.named === 'organisation' ? this.organisation_id : null
    const association_id = this.named === 'association' ? this.association_id : null
    if (organisation_id === undefined || association_id === undefined) return undefined
    return { role: this.role, organisation_id, association_id }
  }

  get missing(): 'role' | Named {
    if (!this.is_tried || this.grant) return undefined
    return this.role === undefined ? 'role' : this.named
  }

  /** The grant where all is said; else what is missing is shown. */
  take(): Grant | undefined {
    this.is_tried = true
    return this.grant
  }

  startOver() {
    this.role = undefined
    this.organisation_id = undefined
    this.association_id = undefined
    this.is_tried = false
  }
}

export function isSameGrant(one: Grant, other: Grant): boolean {
  return (
    one.role === other.role &&
    one.organisation_id === other.organisation_id &&
    one.association_id === other.association_id
  )
}
