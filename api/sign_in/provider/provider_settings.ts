// The providers of sign-in, from the environment: BRISTKARTAN_OIDC names them, and each has settings of its own.
import { z } from 'zod'
import { isLoopback } from '../../access/loopback.ts'
import { slug } from '../../contract/body_values.ts'
import { grantedRole } from '../../contract/people/account.ts'

const issuer = z.url({ protocol: /^https?$/ }).refine((address) => {
  const { protocol, hostname, search, hash, username } = new URL(address)
  return (protocol === 'https:' || isLoopback(hostname)) && !search && !hash && !username
})

/** Each names one value of a claim, and the role that it gives. */
const claimRule = z
  .strictObject({
    claim: z.string().min(1).max(200),
    value: z.union([z.string(), z.number(), z.boolean()]).transform(String),
    role: grantedRole,
    organisation: slug.nullable().default(null),
    association: slug.nullable().default(null),
  })
  .refine(({ role, organisation }) => (role === 'publisher') === (organisation !== null))
  .refine(({ role, association }) => (role === 'association_member') === (association !== null))
export type ClaimRule = z.infer<typeof claimRule>

const claimRules = z
  .string()
  .transform((text, context) => {
    try {
      const value: unknown = JSON.parse(text)
      return value
    } catch {
      context.addIssue({ code: 'custom', message: 'no JSON' })
      return z.NEVER
    }
  })
  .pipe(z.array(claimRule).max(500))

const listOfWords = z
  .string()
  .regex(/^[!-~]+( [!-~]+)*$/)
  .transform((text) => text.split(' '))

/** What each provider has, behind BRISTKARTAN_OIDC_, its name in capitals (with _ for -) and _. */
export const providerSettingTable = {
  ISSUER: {
    shape: issuer,
    allowed: 'an https address (http on this machine alone)',
    meaning: 'The issuer, as the provider names it',
  },
  CLIENT_ID: {
    shape: z.string().min(1).max(500),
    allowed: 'a text',
    meaning: 'The name under which this installation is registered there',
  },
  CLIENT_SECRET: {
    shape: z.string().min(1).optional(),
    allowed: 'a text',
    meaning: 'The secret of that registration; a public client unless set',
  },
  TITLE: {
    shape: z.string().trim().min(1).max(60),
    allowed: 'at most 60 characters',
    meaning: 'What the button says',
  },
  SCOPE: {
    shape: z
      .string()
      .regex(/^openid( [!#-[\]-~]+)*$/)
      .default('openid profile email'),
    allowed: 'openid, then other scopes with a space between',
    meaning: 'What is asked of the provider; openid profile email unless set',
  },
  ACR_VALUES: {
    shape: listOfWords.optional(),
    allowed: 'names of levels of assurance with a space between',
    meaning: 'The levels of assurance of which the sign-in must have one; any will do unless set',
  },
  CLAIMS: {
    shape: claimRules.default([]),
    allowed:
      'a JSON list of {"claim", "value", "role"}, with "organisation" for a publisher and "association" for an association_member',
    meaning: 'Which claims give which roles; none unless set',
  },
} as const

const providerShape = z.object({
  ISSUER: providerSettingTable.ISSUER.shape,
  CLIENT_ID: providerSettingTable.CLIENT_ID.shape,
  CLIENT_SECRET: providerSettingTable.CLIENT_SECRET.shape,
  TITLE: providerSettingTable.TITLE.shape,
  SCOPE: providerSettingTable.SCOPE.shape,
  ACR_VALUES: providerSettingTable.ACR_VALUES.shape,
  CLAIMS: providerSettingTable.CLAIMS.shape,
})
export type ProviderSettings = z.infer<typeof providerShape> & { readonly id: string }

/** 'demo' and 'link' are ways of our own to sign in. */
const taken = ['demo', 'link']

export const providerNames = z
  .string()
  .transform((text) => text.split(',').map((name) => name.trim()))
  .pipe(z.array(slug.max(30).refine((name) => !taken.includes(name))).max(20))
  .refine((names) => new Set(names).size === names.length)

const prefix = 'BRISTKARTAN_OIDC_'

/** The settings of these providers, and what is wrong with them: what is misspelt would otherwise be left out unnoticed. */
export function readProviders(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly providers: readonly ProviderSettings[]; readonly faults: readonly string[] } {
  const faults: string[] = []
  const known = new Set<string>()
  const providers = names.flatMap((id) => {
    const named = (setting: string) => `${prefix}${id.toUpperCase().replaceAll('-', '_')}_${setting}`
    for (const setting of Object.keys(providerSettingTable)) known.add(named(setting))
    const given = Object.keys(providerSettingTable).map((setting) => [setting, env[named(setting)]])
    const parsed = providerShape.safeParse(Object.fromEntries(given))
    if (parsed.success) return [{ ...parsed.data, id }]
    const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])))
    for (const [setting, { allowed }] of Object.entries(providerSettingTable))
      if (wrong.has(setting))
        faults.push(
          `The setting ${named(setting)} ${env[named(setting)] === undefined ? 'is missing' : 'is wrong'}: it must be ${allowed}.`,
        )
    return []
  })
  const strays = Object.keys(env).filter((name) => name.startsWith(prefix) && !known.has(name))
  for (const name of strays)
    faults.push(`The setting ${name} belongs to no provider of BRISTKARTAN_OIDC. Mend its name or unset it.`)
  return { providers, faults }
}
