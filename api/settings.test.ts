import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { AppError } from './contract/problem.ts'
import { readSettings, settingTable } from './settings.ts'
import { providerSettingTable } from './sign_in/provider/provider_settings.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

const ofEachProvider = Object.entries(providerSettingTable).map(
  ([name, told]) => [`BRISTKARTAN_OIDC_<NAME>_${name}`, told] as const,
)

test('the README tells of every setting in the words of the table, and of no other', () => {
  const told = readme.split('\n').filter((line) => /^\| `[A-Z_<>]+` \|/.test(line))
  expect(told).toEqual(
    [...Object.entries(settingTable), ...ofEachProvider].map(
      ([name, { allowed, meaning }]) => `| \`${name}\` | ${allowed} | ${meaning} |`,
    ),
  )
})

test('without any setting the product runs on this machine alone, with the demo region', () => {
  expect(readSettings({})).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    BRISTKARTAN_DATA: 'data/local',
    BRISTKARTAN_DEMO: 'on',
    BRISTKARTAN_UPLOAD_MB: 2048,
    BRISTKARTAN_PROXIES: 0,
    BRISTKARTAN_OIDC: [],
    providers: [],
  })
})

test('an empty setting counts as not set, and what is nobody’s setting is left alone', () => {
  expect(readSettings({ PORT: '', BRISTKARTAN_TOKEN: '', EDITOR: 'vi' })).toEqual(readSettings({}))
})

test.each([
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['BRISTKARTAN_DEMO', 'yes'],
  ['BRISTKARTAN_UPLOAD_MB', '0'],
  ['BRISTKARTAN_UPLOAD_MB', '1.5'],
  ['BRISTKARTAN_TOKEN', 'fifteen letters'],
  ['BRISTKARTAN_SMTP', 'mail.example.se'],
  ['BRISTKARTAN_SMTP', 'https://mail.example.se'],
  ['BRISTKARTAN_MAIL_FROM', 'Bristkartan'],
  ['BRISTKARTAN_MAIL_FROM', 'a@example.se\nBcc: b@example.se'],
] as const)('%s as "%s" stops the start with its name and what is allowed', (name, value) => {
  const message = refusalOf({ [name]: value })
  expect(message).toContain(`The setting ${name}`)
  expect(message).toContain(`must be ${settingTable[name].allowed}`)
})

test('every wrong setting is named at once, so that one start shows all there is to mend', () => {
  expect(refusalOf({ PORT: 'http', BRISTKARTAN_DEMO: 'yes' }).split('\n')).toEqual([
    expect.stringContaining('PORT is "http"'),
    expect.stringContaining('BRISTKARTAN_DEMO is "yes"'),
  ])
})

test('a mail server and its sender are set together, or neither', () => {
  const [smtp, from] = ['smtp://mail.example.se', 'Bristkartan <karta@example.se>']
  expect(refusalOf({ BRISTKARTAN_SMTP: smtp })).toContain('BRISTKARTAN_SMTP takes BRISTKARTAN_MAIL_FROM too')
  expect(refusalOf({ BRISTKARTAN_MAIL_FROM: from })).toContain(
    'BRISTKARTAN_MAIL_FROM takes BRISTKARTAN_SMTP too',
  )
  expect(readSettings({ BRISTKARTAN_SMTP: smtp, BRISTKARTAN_MAIL_FROM: from })).toMatchObject({
    BRISTKARTAN_SMTP: smtp,
    BRISTKARTAN_MAIL_FROM: from,
  })
})

test('a wrong mail server is refused without its password being repeated', () => {
  expect(refusalOf({ BRISTKARTAN_SMTP: 'http://karta:hunter2@mail.example.se' })).not.toContain('hunter2')
})

test('a wrong token is refused without being repeated', () => {
  expect(refusalOf({ BRISTKARTAN_TOKEN: 'hunter2' })).not.toContain('hunter2')
})

function refusalOf(env: NodeJS.ProcessEnv): string {
  try {
    readSettings(env)
  } catch (error) {
    if (error instanceof AppError && error.kind === 'bad_input') return error.message
    throw error
  }
  throw new Error('Nothing was refused.')
}
