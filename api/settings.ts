// The environment becomes settings once, at start; everything else receives plain values.
import { z } from 'zod'
import { isLoopback } from './access/loopback.ts'
import { AppError } from './contract/problem.ts'
import { mailServer, sender, wrongMailSettings } from './mail/mail_settings.ts'
import { type ProviderSettings, providerNames, readProviders } from './sign_in/provider/provider_settings.ts'

type Setting = { readonly shape: z.ZodType; readonly allowed: string; readonly meaning: string }

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65535)

const uploadMegabytes = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 1_000_000)

/** Scheme, host and port alone. */
const ownAddress = z
  .url({ protocol: /^https?$/ })
  .refine((address) => /^[a-z]+:\/\/[^/?#@]+\/?$/.test(address))
  .transform((address) => new URL(address).origin)

/** Every setting, with what is allowed and what it means: the README's table is made from this. */
export const settingTable = {
  PORT: {
    shape: port.default(3000),
    allowed: 'a whole number from 0 to 65535 (0 takes any free port)',
    meaning: 'Port of API and pages; 3000 unless set',
  },
  HOST: {
    shape: z.string().min(1).default('127.0.0.1'),
    allowed: 'an address or host name of this machine',
    meaning: 'Address that the server listens on; 127.0.0.1 unless set',
  },
  BRISTKARTAN_DATA: {
    shape: z.string().min(1).default('data/local'),
    allowed: 'a folder',
    meaning: 'Folder of database and files; data/local unless set',
  },
  BRISTKARTAN_DEMO: {
    shape: z.enum(['on', 'off']).default('on'),
    allowed: 'on or off',
    meaning: 'on: an empty database gets the demo region at start; off: it stays empty',
  },
  BRISTKARTAN_SPATIAL: {
    shape: z.string().min(1).optional(),
    allowed: 'a file',
    meaning: "DuckDB's spatial extension as a file; found or fetched unless set",
  },
  BRISTKARTAN_UPLOAD_MB: {
    shape: uploadMegabytes.default(2048),
    allowed: 'a whole number from 1 to 1000000',
    meaning: 'Size of the largest file that can be sent to the server, MB; 2048 unless set',
  },
  BRISTKARTAN_URL: {
    shape: ownAddress.optional(),
    allowed: 'an address such as https://bristkartan.example.se, without a path',
    meaning:
      'The address at which people reach the server, for links, redirects and cookies; http://localhost with the port unless set',
  },
  BRISTKARTAN_TOKEN: {
    shape: z.string().min(16).optional(),
    allowed: 'at least 16 characters',
    meaning: "The administrator's token; made and kept in the data folder unless set",
  },
  BRISTKARTAN_SMTP: {
    shape: mailServer.optional(),
    allowed:
      'an address such as smtps://user:password@mail.example.se:465, set together with BRISTKARTAN_MAIL_FROM',
    meaning:
      'The mail server by which invitations and news to followers are sent, with user and password where it wants them; unless set, the inviter passes the link on',
  },
  BRISTKARTAN_MAIL_FROM: {
    shape: sender.optional(),
    allowed:
      'an e-mail address such as "Bristkartan <bristkartan@example.se>", set together with BRISTKARTAN_SMTP',
    meaning: 'From whom e-mail comes',
  },
  BRISTKARTAN_PROXIES: {
    shape: z.string().regex(/^\d$/).transform(Number).default(0),
    allowed: 'a whole number from 0 to 9',
    meaning:
      'How many proxies of your own stand in front: whose word on the address of the caller counts; 0 unless set',
  },
  BRISTKARTAN_OIDC: {
    shape: providerNames.default([]),
    allowed: 'short names with commas between, of a to z, 0 to 9 and hyphens, but not demo or link',
    meaning: 'The providers by which people sign in (OpenID Connect); none unless set',
  },
} as const satisfies Record<string, Setting>

const environment = z.object({
  PORT: settingTable.PORT.shape,
  HOST: settingTable.HOST.shape,
  BRISTKARTAN_DATA: settingTable.BRISTKARTAN_DATA.shape,
  BRISTKARTAN_DEMO: settingTable.BRISTKARTAN_DEMO.shape,
  BRISTKARTAN_SPATIAL: settingTable.BRISTKARTAN_SPATIAL.shape,
  BRISTKARTAN_UPLOAD_MB: settingTable.BRISTKARTAN_UPLOAD_MB.shape,
  BRISTKARTAN_URL: settingTable.BRISTKARTAN_URL.shape,
  BRISTKARTAN_TOKEN: settingTable.BRISTKARTAN_TOKEN.shape,
  BRISTKARTAN_SMTP: settingTable.BRISTKARTAN_SMTP.shape,
  BRISTKARTAN_MAIL_FROM: settingTable.BRISTKARTAN_MAIL_FROM.shape,
  BRISTKARTAN_PROXIES: settingTable.BRISTKARTAN_PROXIES.shape,
  BRISTKARTAN_OIDC: settingTable.BRISTKARTAN_OIDC.shape,
})

export type Settings = z.infer<typeof environment> & {
  /** What is set of each of BRISTKARTAN_OIDC. */
  readonly providers: readonly ProviderSettings[]
}

/** Throws AppError('bad_input') that names each wrong setting and what is allowed. Empty counts as not set. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  const wrong = [...new Set(parsed.error?.issues.map(({ path }) => String(path[0])))]
  const { providers, faults } = readProviders(parsed.data?.BRISTKARTAN_OIDC ?? [], given)
  const all = [
    ...wrong.map((name) => wrongSetting(name, env)),
    ...(wrong.includes('BRISTKARTAN_OIDC') ? [] : faults),
    ...(parsed.data ? [...wrongTogether(parsed.data), ...wrongMailSettings(parsed.data)] : []),
  ]
  if (!parsed.success || all.length > 0) throw new AppError('bad_input', all.join('\n'))
  return { ...parsed.data, providers }
}

/** Providers send people back to one address, with what opens their account: it has to be known, and read by nobody on the way. */
function wrongTogether({ HOST, BRISTKARTAN_OIDC, BRISTKARTAN_URL }: z.infer<typeof environment>): string[] {
  if (BRISTKARTAN_OIDC.length === 0) return []
  const own = BRISTKARTAN_URL === undefined ? undefined : new URL(BRISTKARTAN_URL)
  if (own ? own.protocol === 'https:' || isLoopback(own.hostname) : isLoopback(HOST)) return []
  return [
    'The setting BRISTKARTAN_URL must be the https address at which people reach the server, since BRISTKARTAN_OIDC names a provider. ' +
      'http is for trials on this machine alone (localhost).',
  ]
}

/** The values of these are not repeated. */
const secretSettings = ['BRISTKARTAN_TOKEN', 'BRISTKARTAN_SMTP']

function wrongSetting(name: string, env: NodeJS.ProcessEnv): string {
  const entry = Object.entries(settingTable).find(([known]) => known === name)
  const value = secretSettings.includes(name) ? '' : ` is "${env[name] ?? ''}"`
  return `The setting ${name}${value}, but must be ${entry?.[1].allowed ?? 'valid'}. Change it or unset it.`
}
