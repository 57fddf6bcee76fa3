// The Chromium in which the pages are tested: any that is installed here will do.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { AppError } from '../../api/contract/problem.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

// Drawing by SwiftShader: maps need WebGL, and test machines have no graphics card. The rest keeps the browser
// from asking the network for anything.
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: flags })
}

/** The browser's path: the one that BRISTKARTAN_BROWSER names, else an installed one, else Playwright's own. */
export function findBrowser(): string {
  const named = process.env.BRISTKARTAN_BROWSER
  if (named) {
    if (existsSync(named)) return named
    throw new AppError('data_missing', `BRISTKARTAN_BROWSER names ${named}, and there is no such file.`)
  }
  const found = [...installedBrowsers(), chromium.executablePath()].find((path) => existsSync(path))
  if (found) return found
  throw new AppError(
    'data_missing',
    'The tests of the pages need a browser and found none. Install Chromium or Chrome (Debian: `sudo apt-get install chromium`), ' +
      'or set BRISTKARTAN_BROWSER to the program file of one.',
  )
}

function installedBrowsers(): string[] {
  if (process.platform === 'darwin') {
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? windowsPrograms.map((program) => join(root, program)) : []))
  }
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/lib64/chromium-browser',
    '/snap/bin',
  ]
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}
