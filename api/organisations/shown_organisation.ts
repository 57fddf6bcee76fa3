import type { KeptOrganisation } from '../../data/accounts/organisation/organisation.ts'

export function shownOrganisation({ id, name, created_at, people }: KeptOrganisation) {
  return { id, name, created_at, people }
}
