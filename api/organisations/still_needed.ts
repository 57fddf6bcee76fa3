import { AppError } from '../contract/problem.ts'

type Needed = { readonly people: number; readonly open_invitations: number }

/** Throws AppError('conflict') where people have roles in it, or may get them by an open invitation. */
export function demandUnneeded(
  kind: 'organisation' | 'association',
  { people, open_invitations }: Needed,
): void {
  if (people === 0 && open_invitations === 0) return
  const roles = counted(people, 'account has a role', 'accounts have roles')
  const invitations = counted(open_invitations, 'open invitation names', 'open invitations name')
  const first = [people && 'take the roles', open_invitations && 'revoke the invitations'].filter(Boolean)
  throw new AppError(
    'conflict',
    `${roles} in this ${kind}, and ${invitations} it. To remove it, ${first.join(' and ')} first.`,
  )
}

function counted(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`
}
