// Makes a browser available to the tests of the pages. Debian's package comes first, since it brings the system
// libraries along; Playwright's download is the way for systems that have no such package or no root.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { AppError } from '../../api/contract/problem.ts'
import { findBrowser } from '../../web/e2e/browser.ts'
import { runTool } from './run_tool.ts'

export async function setUpBrowser(): Promise<void> {
  // A wrong BRISTKARTAN_BROWSER is for the person to mend, not for us to install around.
  if (isThere() || process.env.BRISTKARTAN_BROWSER) return void findBrowser()

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Browser: installing Chromium (apt-get install chromium) …')
    if (aptInstall() && starts(findBrowser())) return console.log('Browser: ready.')
    console.log('Browser: that failed.')
  }
  console.log('Browser: installing Chromium (playwright-core install chromium) …')
  if ((await runTool('playwright-core/cli.js', ['install', 'chromium'])) === 0 && isThere()) {
    return console.log('Browser: ready.')
  }
  throw new AppError(
    'data_missing',
    'No browser could be installed for the tests of the pages. Install Chromium or Chrome yourself (Debian: `sudo apt-get install chromium`), ' +
      'or set BRISTKARTAN_BROWSER to the program file of one, then run this again. Tests that need no browser: `npm test -- data tiles`.',
  )
}

function isThere() {
  try {
    return Boolean(findBrowser())
  } catch {
    return false
  }
}

function aptInstall() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000, env }).status ===
    0
  apt('update', '-q')
  return apt('install', '-y', '-q', '--no-install-recommends', 'chromium') && isThere()
}

/** Ubuntu's package of this name is a signpost to another packaging system, which containers do not have. */
function starts(path: string) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}
