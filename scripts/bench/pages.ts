// What somebody waits for: the script of the first view, the map drawn, the next frame after the date has moved. On the demo region, by a
// real browser with an empty cache.
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../web/e2e/browser.ts'
import { openServed } from '../screenshots/open_served.ts'
import type { Figure } from './figure.ts'
import { timed } from './stopwatch.ts'

const viewport = { width: 1440, height: 900 }
const visits = 7
const moves = 24

export async function pages(): Promise<Figure[]> {
  const served = await openServed()
  const browser = await launchBrowser()
  try {
    await visit(browser, served.origin)
    const weights = await scriptOf(browser, served.origin)
    const drawn: number[] = []
    for (let run = 0; run < visits; run++) drawn.push(await visit(browser, served.origin))
    return [
      { name: 'script of the first view, as sent', unit: 'kB', samples: [weights], goal: { at_most: 450 } },
      { name: 'from navigation to a drawn map', unit: 'ms', samples: drawn, goal: { at_most: 2500 } },
      {
        name: 'from a key on the clock to the next frame',
        unit: 'ms',
        samples: await frames(browser, served.origin),
        goal: { at_most: 100 },
      },
    ]
  } finally {
    await browser.close()
    await served.close()
  }
}

async function drawnPage(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  await page.goto(origin)
  await page.locator('[data-drawn="true"]').waitFor()
  return page
}

/** A context of its own each time: nothing is cached. */
async function visit(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const { ms } = await timed(async () => {
    await page.goto(origin, { waitUntil: 'commit' })
    await page.locator('[data-drawn="true"]').waitFor()
  })
  await context.close()
  return ms
}

/** In kB of 1,000 bytes: what went over the wire for scripts, workers' included. */
async function scriptOf(browser: Browser, origin: string): Promise<number> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const asked = new Set<string>()
  context.on('response', (response) => {
    if (/\.m?js(\?|$)/.test(response.url())) asked.add(response.url())
  })
  await page.goto(origin)
  await page.locator('[data-drawn="true"]').waitFor()
  await context.close()
  let bytes = 0
  for (const url of asked) {
    // A HEAD answers with the length of the representation that the browser took.
    const answer = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
    bytes += Number(answer.headers.get('content-length'))
  }
  return bytes / 1000
}

/** Each key moves the date a month back; the time until a frame has been drawn after it. */
async function frames(browser: Browser, origin: string): Promise<number[]> {
  const page = await drawnPage(browser, origin)
  const slider = page.locator('[role="slider"]')
  await slider.focus()
  const samples: number[] = []
  for (let move = 0; move < moves; move++) {
    samples.push(
      await slider.evaluate(
        (handle) =>
          new Promise<number>((done) => {
            const began = performance.now()
            handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
            // The frame after the one that is being made shows the change.
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)))
          }),
      ),
    )
    await page.waitForTimeout(150)
  }
  await page.context().close()
  return samples
}
