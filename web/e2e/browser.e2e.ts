import { expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'

test('the browser of the tests can draw a map: it has WebGL 2', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const version = await page.evaluate(() =>
      document.createElement('canvas').getContext('webgl2')?.getParameter(WebGL2RenderingContext.VERSION),
    )
    expect(version).toMatch(/^WebGL 2/)
  } finally {
    await browser.close()
  }
})
