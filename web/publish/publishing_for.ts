// For which organisations somebody publishes: their own, or every one.
import type { ApiInfo } from '../state/installation.svelte.ts'

type Body = { readonly id: string; readonly name: string }

export function publishingFor(
  organisations: readonly Body[],
  { grants, account }: ApiInfo['caller'],
): readonly Body[] {
  const publishes_any = account?.name === null || grants.some(({ role }) => role === 'administrator')
  if (publishes_any) return organisations
  const own = grants.flatMap(({ role, organisation_id }) => (role === 'publisher' ? [organisation_id] : []))
  return organisations.filter(({ id }) => own.includes(id))
}
