import { describe, expect, test } from 'vitest'
import { AppError } from '../../contract/problem.ts'
import { readSettings } from '../../settings.ts'

const region = {
  BRISTKARTAN_OIDC: 'region-1',
  BRISTKARTAN_OIDC_REGION_1_ISSUER: 'https://inloggning.example.se/realms/region',
  BRISTKARTAN_OIDC_REGION_1_CLIENT_ID: 'bristkartan',
  BRISTKARTAN_OIDC_REGION_1_TITLE: 'Regionens inloggning',
}

function refusalOf(env: Record<string, string>): string {
  try {
    readSettings({ ...region, ...env })
  } catch (error) {
    if (error instanceof AppError && error.kind === 'bad_input') return error.message
    throw error
  }
  throw new Error('Nothing was refused.')
}

test('a provider takes an issuer, a client and a title; the rest has its standard', () => {
  expect(readSettings(region).providers).toEqual([
    {
      id: 'region-1',
      ISSUER: 'https://inloggning.example.se/realms/region',
      CLIENT_ID: 'bristkartan',
      TITLE: 'Regionens inloggning',
      SCOPE: 'openid profile email',
      CLAIMS: [],
    },
  ])
})

test('claims and levels of assurance are read once', () => {
  const [provider] = readSettings({
    ...region,
    BRISTKARTAN_OIDC_REGION_1_ACR_VALUES: 'loa3 loa4',
    BRISTKARTAN_OIDC_REGION_1_CLAIMS:
      '[{"claim":"org","value":2021002411,"role":"publisher","organisation":"lansstyrelsen"}]',
  }).providers
  expect(provider?.ACR_VALUES).toEqual(['loa3', 'loa4'])
  expect(provider?.CLAIMS).toEqual([
    {
      claim: 'org',
      value: '2021002411',
      role: 'publisher',
      organisation: 'lansstyrelsen',
      association: null,
    },
  ])
})

describe('the start is stopped, and the setting named, by', () => {
  const name = 'BRISTKARTAN_OIDC_REGION_1'
  test.each([
    [`${name}_ISSUER`, 'http://inloggning.example.se'],
    [`${name}_ISSUER`, 'https://inloggning.example.se/?tenant=1'],
    [`${name}_ISSUER`, 'https://anna:secret@inloggning.example.se/'],
    [`${name}_ISSUER`, ''],
    [`${name}_CLIENT_ID`, ''],
    [`${name}_TITLE`, ' '],
    [`${name}_SCOPE`, 'profile'],
    [`${name}_SCOPE`, 'openid  profile'],
    [`${name}_ACR_VALUES`, ' loa3'],
    [`${name}_CLAIMS`, 'no JSON'],
    [`${name}_CLAIMS`, '{"claim":"groups"}'],
    [`${name}_CLAIMS`, '[{"claim":"groups","role":"planner"}]'],
    [`${name}_CLAIMS`, '[{"claim":"groups","value":"a","role":"operator"}]'],
    [`${name}_CLAIMS`, '[{"claim":"groups","value":"a","role":"publisher"}]'],
    [`${name}_CLAIMS`, '[{"claim":"groups","value":"a","role":"planner","organisation":"lansstyrelsen"}]'],
    [`${name}_CLAIMS`, '[{"claim":"groups","value":"a","role":"planner","organization":"x"}]'],
    [`${name}_CLIENTSECRET`, 'misspelt'],
    ['BRISTKARTAN_OIDC_OTHER_ISSUER', 'https://other.example.se'],
    ['BRISTKARTAN_OIDC', 'demo'],
    ['BRISTKARTAN_OIDC', 'link'],
    ['BRISTKARTAN_OIDC', 'Region'],
    ['BRISTKARTAN_OIDC', 'a,a'],
    ['BRISTKARTAN_PROXIES', '-1'],
    ['BRISTKARTAN_PROXIES', 'yes'],
  ])('%s as "%s"', (setting, value) => {
    expect(refusalOf({ [setting]: value })).toContain(`The setting ${setting} `)
  })
})

test('a wrong setting of a provider is not repeated: it may be the secret', () => {
  expect(refusalOf({ BRISTKARTAN_OIDC_REGION_1_CLAIMS: 'hunter2' })).not.toContain('hunter2')
})

test('with a provider the server’s own address has to be known, and https unless it is this machine', () => {
  expect(refusalOf({ HOST: '0.0.0.0' })).toContain('BRISTKARTAN_URL must be the https address')
  expect(refusalOf({ HOST: '0.0.0.0', BRISTKARTAN_URL: 'http://karta.example.se' })).toContain(
    'BRISTKARTAN_URL',
  )
  expect(refusalOf({ BRISTKARTAN_URL: 'http://karta.example.se' })).toContain('BRISTKARTAN_URL')
  for (const env of [
    {},
    { BRISTKARTAN_URL: 'http://localhost:3000' },
    { HOST: '0.0.0.0', BRISTKARTAN_URL: 'http://127.0.0.1:3000' },
    { HOST: '0.0.0.0', BRISTKARTAN_URL: 'https://karta.example.se' },
  ])
    expect(readSettings({ ...region, ...env }).providers).toHaveLength(1)
})

test('on this machine an issuer may be http, for trials', () => {
  const env = { ...region, BRISTKARTAN_OIDC_REGION_1_ISSUER: 'http://127.0.0.1:8080/realms/region' }
  expect(readSettings(env).providers).toHaveLength(1)
})
