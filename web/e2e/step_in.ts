// Steps in as one of the demo's invented people, as anybody at the machine can.
import type { Browser, BrowserContext, Page } from 'playwright-core'

export async function stepInAs(
  where: Browser | BrowserContext,
  { origin, who, path = '/mitt-konto' }: { origin: string; who: string; path?: string },
): Promise<Page> {
  const page = await where.newPage()
  await page.goto(`${origin}/logga-in?return_to=${encodeURIComponent(path)}`)
  await page.getByRole('button', { name: `Logga in som Påhittade ${who}` }).click()
  await page.waitForURL(origin + path)
  await page.locator('main h1').waitFor()
  return page
}
