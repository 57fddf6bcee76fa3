// The environment becomes settings once, at start; everything else receives plain values.
import { z } from 'zod'
import { AppError } from './contract/problem.ts'
import type { MailSettings } from './mail/mailer.ts'

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

/** An address as a mail program shows it: with a name in front, or alone. */
const sender = z.string().regex(/^(?:[^<>\p{Cc}]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/u)

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
    shape: z.url({ protocol: /^smtps?$/ }).optional(),
    allowed:
      'an address such as smtps://user:password@mail.example.se:465, set together with BRISTKARTAN_MAIL_FROM',
    meaning:
      'The mail server by which invitations are sent, with user and password where it wants them; unless set, the inviter passes the link on',
  },
  BRISTKARTAN_MAIL_FROM: {
    shape: sender.optional(),
    allowed:
      'an e-mail address such as "Bristkartan <bristkartan@example.se>", set together with BRISTKARTAN_SMTP',
    meaning: 'From whom e-mail comes',
  },
} as const satisfies Record<string, Setting>

const environment = z
  .object({
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
  })
  .superRefine(({ BRISTKARTAN_SMTP: smtp, BRISTKARTAN_MAIL_FROM: from }, refused) => {
    if ((smtp === undefined) === (from === undefined)) return
    const path = [smtp === undefined ? 'BRISTKARTAN_SMTP' : 'BRISTKARTAN_MAIL_FROM']
    refused.addIssue({ code: 'custom', path })
  })

export type Settings = z.infer<typeof environment>

/** Throws AppError('bad_input') that names each wrong setting and what is allowed. Empty counts as not set. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path }) => wrongSetting(String(path[0]), env))
  throw new AppError('bad_input', faults.join('\n'))
}

/** Null where no mail server is set. */
export function mailSettingsOf({
  BRISTKARTAN_SMTP: smtp,
  BRISTKARTAN_MAIL_FROM: from,
}: Settings): MailSettings | null {
  return smtp === undefined || from === undefined ? null : { smtp, from }
}

/** The values of these are not repeated. */
const secretSettings = ['BRISTKARTAN_TOKEN', 'BRISTKARTAN_SMTP']

function wrongSetting(name: string, env: NodeJS.ProcessEnv): string {
  const entry = Object.entries(settingTable).find(([known]) => known === name)
  const value = secretSettings.includes(name) ? '' : ` is "${env[name] ?? ''}"`
  return `The setting ${name}${value}, but must be ${entry?.[1].allowed ?? 'valid'}. Change it or unset it.`
}
