// The five invented people of the demo. Their names say that they are.
import type { NewGrant } from '../../../data/accounts/grant/grant.ts'
import { demoOrganisation } from '../../../data/demo/layers/demo_organisation.ts'
import { roleWords, type Words } from '../../contract/vocabulary.ts'

/** Its name and number are those of an association in the demo's register. */
export const demoAssociationId = 'demo-forening'

export type DemoPerson = {
  readonly id: NewGrant['role']
  readonly name: string
  readonly what: Words
  readonly organisation_id: string | null
  readonly association_id: string | null
}

export const demoPeople: readonly DemoPerson[] = [
  person('planner', 'Påhittade Planerare Pia'),
  person('officer', 'Påhittade Handläggare Hedda'),
  { ...person('publisher', 'Påhittade Publicist Per'), organisation_id: demoOrganisation.id },
  { ...person('association_member', 'Påhittade Föreningsmedlem Folke'), association_id: demoAssociationId },
  person('administrator', 'Påhittade Administratör Ada'),
]

function person(role: NewGrant['role'], name: string): DemoPerson {
  return { id: role, name, what: roleWords[role], organisation_id: null, association_id: null }
}
