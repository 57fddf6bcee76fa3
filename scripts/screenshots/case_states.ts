// What associations, officers and everybody do, as states of the pages.
import type { Page } from 'playwright-core'
import { map, type State } from './state.ts'

const both = (state: Omit<State, 'name' | 'width'> & { readonly name: string }): State[] => [
  { ...state, name: `${state.name}-desk`, width: 1440 },
  { ...state, name: `${state.name}-phone`, width: 390 },
]

export const caseStates: readonly State[] = [
  ...both({
    name: 'own-applications',
    path: '/mina-ansokningar',
    as: 'Föreningsmedlem Folke',
    ready: '.asked',
  }),
  ...both({
    name: 'own-case',
    path: '/ansokningar/2019-3082',
    as: 'Föreningsmedlem Folke',
    ready: '#supplements-title, form textarea',
    act: (page) => scrollTo(page, 'Föreningens sida'),
  }),
  ...both({
    name: 'draft',
    path: '/mina-ansokningar',
    as: 'Föreningsmedlem Folke',
    ready: 'main form input',
    act: prepare,
  }),
  ...both({
    name: 'cases',
    path: '/arenden',
    as: 'Handläggare Hedda',
    ready: 'main [href^="/ansokningar/"]',
  }),
  ...both({
    name: 'case',
    path: '/ansokningar/2013-2755',
    as: 'Handläggare Hedda',
    ready: 'main textarea',
    act: (page) => scrollTo(page, 'Handläggning'),
  }),
  ...both({ name: 'money', path: '/programmets-pengar', as: 'Handläggare Hedda', ready: 'main table' }),
  ...both({
    name: 'consultation',
    path: '/marknadssamrad',
    as: 'Handläggare Hedda',
    ready: 'main h2',
    act: consult,
  }),
  ...both({
    name: 'follow',
    path: '/?area=BO-1471-02',
    as: 'Föreningsmedlem Folke',
    ready: 'article h3',
    act: follow,
  }),
  ...both({ name: 'take-part', path: '/tyck-till', ready: 'main h2' }),
  ...both({ name: 'report', path: '/anmal-fel?area=BO-1473-01', ready: 'main textarea' }),
]

async function scrollTo(page: Page, heading: string): Promise<void> {
  const found = page.getByRole('heading', { name: heading, exact: true })
  await found.evaluate((one) => one.scrollIntoView({ block: 'start' }))
}

/** Round the village that the association is named after. */
const village = ['58.485, 13.500', '58.511, 13.496', '58.512, 13.530', '58.497, 13.541']

async function prepare(page: Page): Promise<void> {
  await page.getByLabel('Vad ska ansökan kallas?').fill('Fiber till Sjöby, etapp 2')
  await page.getByRole('button', { name: 'Börja' }).click()
  await page.locator(map).waitFor()
  await page.locator('summary', { hasText: 'Hörnen som lista' }).click()
  for (const corner of village) {
    await page.getByLabel('Nytt hörn: koordinater').fill(corner)
    await page.getByRole('button', { name: 'Lägg till' }).click()
  }
  await page.locator('.figure').waitFor()
  await page.getByText(/^Sparat/).waitFor()
  // Opened anew the map goes to what is drawn.
  await page.reload()
  await page.locator(map).waitFor()
  await page.locator('.figure').waitFor()
  await scrollTo(page, 'Området')
}

async function consult(page: Page): Promise<void> {
  const title = 'Marknadssamråd för Tanum, Götene och Dals-Ed'
  const known = page.getByRole('link', { name: title })
  if ((await known.count()) > 0) await known.first().click()
  else {
    await page.getByRole('button', { name: 'Nytt samråd' }).click()
    await page.getByLabel('Rubrik').fill(title)
    await page
      .getByLabel('Text', { exact: true })
      .fill('Vi frågar operatörer om någon bygger fiber i områdena utan stöd inom tre år.')
    await page.getByLabel('Första dagen att svara').fill(new Date().toISOString().slice(0, 10))
    await page.locator('summary', { hasText: 'Klistra in områdenas id:n' }).click()
    await page
      .getByRole('textbox', { name: 'Klistra in områdenas id:n' })
      .fill('BO-1435-02\nBO-1471-02\nBO-1438-08')
    await page.getByRole('button', { name: 'Lägg till' }).click()
    await page.getByRole('button', { name: 'Spara utkastet' }).click()
    await page.getByRole('button', { name: 'Publicera', exact: true }).click()
    await page.getByRole('button', { name: 'Ja, publicera' }).click()
  }
  await page.locator(map).waitFor()
  await page.evaluate(() => window.scrollTo({ top: 0 }))
}

async function follow(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Följ/ }).first().click()
  await page.locator('section[aria-labelledby="follow-title"] form').waitFor()
  await page.locator('#follow-title').evaluate((one) => one.scrollIntoView({ block: 'center' }))
}
