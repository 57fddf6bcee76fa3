// What a provider's claims say of a person: their name and address, and which roles they have here.
import type { NewGrant } from '../../../data/accounts/grant/grant.ts'
import type { Claims } from './proven_person.ts'
import type { ClaimRule } from './provider_settings.ts'

const longestName = 200
const longestEmail = 254

/** Without what is not seen: line ends, and characters that turn the text around. Null where the provider tells none. */
export function nameIn(claims: Claims): string | null {
  const whole = textOf(claims.name)
  const parts = [textOf(claims.given_name), textOf(claims.family_name)].filter(Boolean).join(' ')
  return (whole || parts).slice(0, longestName) || null
}

/** Null where the provider says itself that nobody has seen to it that the address is theirs. */
export function emailIn({ email, email_verified }: Claims): string | null {
  if (typeof email !== 'string' || email.length > longestEmail || email_verified === false) return null
  return /^[^\s\p{C}@"<>,;]+@[^\s\p{C}@"<>,;]+$/u.test(email) ? email : null
}

export function rolesIn(claims: Claims, rules: readonly ClaimRule[]): NewGrant[] {
  const given = rules.filter(({ claim, value }) => valuesOf(claims, claim).includes(value))
  const grants = given.map(({ role, organisation, association }) => ({
    role,
    organisation_id: organisation,
    association_id: association,
    source: 'provider' as const,
  }))
  return [...new Map(grants.map((grant) => [JSON.stringify(grant), grant])).values()]
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/[\p{C}\s]+/gu, ' ').trim() : ''
}

/** One value or a list of them; `a.b` also finds b in a, as some providers nest their roles. */
function valuesOf(claims: Claims, name: string): string[] {
  const found = Object.hasOwn(claims, name) ? claims[name] : nested(claims, name.split('.'))
  return [found].flat().flatMap((value) => (isPlain(value) ? [String(value)] : []))
}

function nested(value: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path
  if (first === undefined) return value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return undefined
  return nested(Reflect.get(value, first), rest)
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
