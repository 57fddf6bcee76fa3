// The main states of the pages, each with a name that says what it shows.
import type { Page } from 'playwright-core'
import { caseStates } from './case_states.ts'
import { map, type State } from './state.ts'

export const states: readonly State[] = [
  { name: 'status-desk', path: '/', width: 1440, ready: map },
  { name: 'status-desk-dark', path: '/', width: 1440, theme: 'dark', ready: map },
  { name: 'status-desk-english', path: '/?language=en', width: 1440, ready: map },
  { name: 'status-phone', path: '/', width: 390, ready: map },
  { name: 'status-phone-dark', path: '/', width: 390, theme: 'dark', ready: map },
  { name: 'list-phone', path: '/?view=list', width: 390, ready: '#list-title' },
  { name: 'filtered-desk', path: '/?status=untouched&municipality=1470', width: 1440, ready: map },
  { name: 'search-desk', path: '/', width: 1440, ready: map, act: search },
  { name: 'area-desk', path: '/?area=BO-1473-01', width: 1440, ready: map },
  { name: 'area-phone', path: '/?area=BO-1473-01', width: 390, ready: 'article h3' },
  {
    name: 'layers-desk',
    path: '/?layers=addresses,applications,backbone-projects,connection-points',
    width: 1440,
    ready: map,
    act: openLayers,
  },
  { name: 'full-map-phone', path: '/?view=map-full', width: 390, ready: map },
  { name: 'other-limits-desk', path: '/?passed_m=100', width: 1440, ready: map },
  { name: 'after-the-data-desk', path: '/?as_of=2024-01-01', width: 1440, ready: map },
  { name: 'table-desk', path: '/bristomraden', width: 1440, ready: 'tbody tr' },
  { name: 'table-phone', path: '/bristomraden', width: 390, ready: 'tbody tr' },
  { name: 'municipalities-desk', path: '/kommuner', width: 1440, ready: 'tbody tr' },
  { name: 'municipality-desk', path: '/kommuner/1470', width: 1440, ready: 'main h2' },
  { name: 'municipality-phone', path: '/kommuner/1470', width: 390, ready: 'main h2' },
  { name: 'comparison-desk', path: '/jamfor?compared_with=2014-06-30', width: 1440, ready: 'main table' },
  { name: 'place-outside-phone', path: '/min-plats?place=58.35,12.93', width: 390, ready: 'main h2' },
  { name: 'application-desk', path: '/ansokningar/2014-1080', width: 1440, ready: 'main h2' },
  { name: 'catalogue-desk', path: '/lager', width: 1440, ready: 'main li h3' },
  { name: 'catalogue-phone', path: '/lager', width: 390, ready: 'main li h3' },
  { name: 'layer-desk', path: '/lager/shortage-areas', width: 1440, ready: map },
  { name: 'layer-phone-dark', path: '/lager/connection-points', width: 390, theme: 'dark', ready: map },
  { name: 'score-desk', path: '/oppna-data-poang', width: 1440, ready: 'main li' },
  { name: 'how-we-count-desk', path: '/sa-raknar-vi', width: 1440, ready: 'main h2' },
  { name: 'open-data-desk-dark', path: '/oppna-data', width: 1440, theme: 'dark', ready: 'tbody tr' },
  { name: 'accessibility-phone', path: '/tillganglighet', width: 390, ready: 'main h2' },
  { name: 'broken-link-phone', path: '/finns-inte?as_of=2015-02-30', width: 390, ready: 'main h1' },
  { name: 'server-down-desk', path: '/', width: 1440, ready: map, act: loseTheServer },
  { name: 'read-in-desk', path: '/las-in', width: 1440, as: 'administrator', ready: 'fieldset' },
  {
    name: 'import-desk',
    path: '/las-in?register=addresses',
    width: 1440,
    as: 'administrator',
    ready: 'fieldset',
    act: sendAddresses,
  },
  {
    name: 'preview-desk',
    path: '/las-in?register=addresses',
    width: 1440,
    as: 'administrator',
    ready: 'fieldset',
    act: previewAddresses,
  },
  {
    name: 'preview-phone-dark',
    path: '/las-in?register=addresses',
    width: 390,
    theme: 'dark',
    as: 'administrator',
    ready: 'fieldset',
    act: previewAddresses,
  },
  { name: 'deliveries-desk', path: '/leveranser', width: 1440, as: 'administrator', ready: 'tbody tr' },
  { name: 'delivery-phone', path: '/leveranser/1', width: 390, as: 'administrator', ready: '#changes-title' },
  { name: 'sign-in-first-phone', path: '/las-in', width: 390, ready: 'main h1' },
  { name: 'sign-in-desk', path: '/logga-in', width: 1440, ready: '#demo-title' },
  { name: 'sign-in-phone', path: '/logga-in', width: 390, ready: '#demo-title' },
  { name: 'account-desk', path: '/mitt-konto', width: 1440, as: 'Administratör Ada', ready: 'main table' },
  { name: 'account-phone', path: '/mitt-konto', width: 390, as: 'Administratör Ada', ready: 'main table' },
  { name: 'people-desk', path: '/personer', width: 1440, as: 'Administratör Ada', ready: 'main table' },
  { name: 'people-phone', path: '/personer', width: 390, as: 'Administratör Ada', ready: 'main table' },
  { name: 'audit-log-desk', path: '/granskningslogg', width: 1440, as: 'administrator', ready: 'main li h3' },
  { name: 'audit-log-phone', path: '/granskningslogg', width: 390, as: 'administrator', ready: 'main li h3' },
  ...caseStates,
  { name: 'empty-desk', path: '/', width: 1440, ready: 'main h1', on: 'empty' },
  { name: 'begin-phone', path: '/kom-igang', width: 390, ready: 'main h3', on: 'empty' },
]

async function search(page: Page): Promise<void> {
  await page.getByRole('combobox').first().fill('grasvad')
  await page.getByRole('option').first().waitFor()
}

async function openLayers(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lager', exact: true }).click()
  await page.locator('#map-layers h2').waitFor()
}

/** Twenty invented farms in SWEREF 99 TM, which the file does not say. */
async function sendAddresses(page: Page): Promise<void> {
  const rows = Array.from(
    { length: 20 },
    (_, at) => `G${at};Gård ${at};${6_440_000 + at * 1_500};${370_000 + at * 900}`,
  )
  const buffer = Buffer.from(['id;adress;N;E', ...rows].join('\r\n'))
  await page.locator('input[type=file]').setInputFiles({ name: 'gårdar.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Läs filen' }).click()
  await page.locator('#step-places canvas').waitFor()
}

async function previewAddresses(page: Page): Promise<void> {
  await sendAddresses(page)
  await page.getByRole('button', { name: /^Ja, det är/ }).click()
  await page.getByRole('radio', { name: /^Uppdatera/ }).check()
  await page.getByRole('button', { name: 'Förhandsgranska' }).click()
  await page.locator('section[aria-labelledby="result-title"] canvas').waitFor()
}

/** Asks for another date while nothing answers. */
async function loseTheServer(page: Page): Promise<void> {
  await page.route('**/api/**', (route) => route.abort())
  await page.getByRole('slider').first().press('PageUp')
  await page.getByRole('alert').waitFor()
}
