// Zod once tried to make code from text, which the content security policy refused on every page: nobody saw it but the console.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type ServedApp, serveApp } from './served_app.ts'

let served: ServedApp
let browser: Browser
beforeAll(async () => {
  served = await serveApp({})
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

test.each(['/', '/?area=B01', '/sa-raknar-vi', '/docs'])(
  '%s writes no error to the console and loads nothing from elsewhere',
  async (path) => {
    const page = await browser.newPage()
    const errors: string[] = []
    const elsewhere: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(served.origin) && !request.url().startsWith('data:'))
        elsewhere.push(request.url())
    })
    await page.goto(served.origin + path, { waitUntil: 'networkidle' })
    expect(errors).toEqual([])
    expect(elsewhere).toEqual([])
    await page.close()
  },
)
