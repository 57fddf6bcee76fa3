// What the pages of organisations and of associations show alike: an association has a number and applications too.
import type { Association, Organisation } from '../../api/contract/people/organisation.ts'

export type Kind = 'organisation' | 'association'
export type KeptOne = Organisation & Partial<Pick<Association, 'association_number' | 'applications'>>

/** What a person fills in. */
export type SentOne = {
  readonly id: string
  readonly name: string
  readonly association_number: string | null
}
