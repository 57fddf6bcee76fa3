// On Småbro by the true engine: what a person reads of areas whose evidence is counted in data/fixture/smabro/README.md.
import { fileURLToPath } from 'node:url'
import { hc } from 'hono/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppType } from '../../api/app.ts'
import { openTestApp, type TestApp } from '../../api/fixture/open_test_app.ts'
import { ok } from '../api.ts'
import { Words } from '../state/words.svelte.ts'
import { rulesTried } from './why.ts'

const smabro = fileURLToPath(new URL('../../data/fixture/smabro', import.meta.url))
let open: TestApp
let closed: TestApp

beforeAll(async () => {
  open = await openTestApp()
  await open.test.loadFolder(smabro, 'EPSG:3006')
  closed = await openTestApp({ opens: [] })
  await closed.test.loadFolder(smabro, 'EPSG:3006')
})

afterAll(async () => {
  await open.close()
  await closed.close()
})

/** The rules on 30 June 2015 as lines of plain text, with ordinary spaces. */
async function why(
  id: string,
  { app = open, language = 'sv', share_pct }: { app?: TestApp; language?: string; share_pct?: string } = {},
) {
  const client = hc<AppType>('http://bristkartan.example', {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => app.app.request(input, init),
  })
  const area = await ok(
    client.api.v1['shortage-areas'][':id'].$get({ param: { id }, query: { as_of: '2015-06-30', share_pct } }),
  )
  const wording = new Words(() => language)
  return rulesTried(area.evidence, wording).map(({ question, held, findings }) =>
    [
      `${question} ${held ? wording.text.why.yes : wording.text.why.no}`,
      ...findings.flatMap(({ sentence, records }) => [
        sentence,
        ...records.map(({ title, details }) => `- ${[title, ...details].join(' · ')}`),
      ]),
    ]
      .join('\n')
      .replaceAll(/[^\S\n]/g, ' '),
  )
}

test('an area at exactly the share is connected, and the numbers say so', async () => {
  expect(await why('B07')).toEqual([
    [
      'Anslutet? Ja.',
      'Ingen anslutningspunkt i området är i drift.',
      '19 av 20 adresser (95 %) har tillgång till fiber. 18 har fiber installerad och 1 har fiber i absolut närhet (anmält av operatören, eller högst 50 m från en adress som har fiber). För anslutet krävs minst 95 %, alltså 19 adresser.',
    ].join('\n'),
  ])
})

test('a share that only rounds to the limit is told in addresses: 17 of 21 is shown as 81 % and falls short of it', async () => {
  const [connected] = await why('B15', { share_pct: '81' })
  expect(connected).toContain('Anslutet? Nej.')
  expect(connected).toContain('17 av 21 adresser (81 %) har tillgång till fiber.')
  expect(connected).toContain('För anslutet krävs minst 81 %, alltså 18 adresser.')
})

test('a point in service connects, whatever the share', async () => {
  const [connected, ...rest] = await why('B01')
  expect(rest).toEqual([])
  expect(connected).toMatch(
    /^Anslutet\? Ja\.\n1 anslutningspunkt i området är i drift, och det räcker\.\n- .* F01 · i drift sedan 30 juni 2015 · i projektet P01/,
  )
})

test('where points are not public, only how many they are is told, and no distance', async () => {
  const [connected] = await why('B01', { app: closed })
  expect(connected).toContain('- 1 anslutningspunkt, vars läge inte är offentligt')
  expect(connected).not.toContain('F01')
  const [, inProgress] = await why('B08', { app: closed })
  expect(inProgress).toBe(
    'Under utbyggnad? Nej.\nInget stamnätsprojekt som är finansierat, byggs eller är i drift når området.',
  )
})

test('an area that is applied for names its application, and those that no longer count beside it', async () => {
  const [, , applied] = await why('B17')
  expect(applied).toContain(
    'Ansökt? Ja.\n2 aktuella ansökningar om stöd omfattar adresser i området.\n- Ansökan K08, ',
  )
  expect(applied).toContain('under handläggning sedan 1 januari 2015')
  expect(applied).toContain('En ansökan i området gäller inte längre och räknas inte:\n- Ansökan K10, ')
})

test('an area without addresses is covered by surface, and has no share', async () => {
  const [connected, , applied] = await why('B12')
  expect(connected).toContain('Området har inga adresser, så det finns ingen andel med fiber att räkna.')
  expect(applied).toContain('En aktuell ansökan om stöd omfattar en del av området.')
  expect(applied).toMatch(/väntar på komplettering sedan 30 juni 2015 · omfattar [\d ,]+ (m²|km²) av området/)
})

test('an untouched area has all four rules tried, in English too', async () => {
  const rules = await why('B08', { language: 'en' })
  expect(rules.map((rule) => rule.split('\n')[0])).toEqual([
    'Connected? No.',
    'In progress? No.',
    'Applied for? No.',
    'Untouched? Yes.',
  ])
  expect(rules[0]).toContain(
    '18 of 19 addresses (94.7%) have access to fibre. All 18 have fibre installed. Connected takes at least 95%, which is 19 addresses.',
  )
})
