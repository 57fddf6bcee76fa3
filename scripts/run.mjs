// Every npm script starts here, in plain JavaScript, because on a fresh clone nothing is installed yet:
// it looks at Node's version, installs the packages when they are not those of package-lock.json, and then runs
// the TypeScript script in this same process, so that signals and the exit code need no passing on.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, dev?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage */

const leastNode = [20, 19]
const repository = dirname(dirname(fileURLToPath(import.meta.url)))
// What tests and checks need is left out where an installation runs without it (`npm ci --omit=dev`).
const commandsOfDevelopers = /\/(test|test_nightly|check|check_generated|bench)\.ts$/

const [script, ...rest] = process.argv.slice(2)
refuseOldNode()
if (!script || !existsSync(join(repository, script))) {
  fail(`There is no ${script ?? 'script'} here. Run \`npm run\` for the list of commands.`)
} else {
  installPackages(commandsOfDevelopers.test(script))
  endWithNpm()
  await runScript(script, rest)
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = leastNode
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  fail(
    `Node ${process.versions.node} is too old: install Node ${leastNode.join('.')} or later, then run this again.`,
  )
}

/** @param {boolean} withDevelopment */
function installPackages(withDevelopment) {
  if (packagesAreInstalled(withDevelopment)) return
  console.log('Packages: installing those of package-lock.json (npm ci) …')
  const begun = Date.now()
  const code = npm(['ci', ...(withDevelopment ? ['--include=dev'] : [])])
  if (code !== 0) {
    fail(
      'The packages could not be installed; npm says why above. If it could not reach its registry, open the network or set ' +
        'the proxy (`npm config set proxy …`), then run this again.',
    )
  }
  console.log(`Packages: installed in ${((Date.now() - begun) / 1000).toFixed(0)} s.`)
}

/**
 * npm writes node_modules/.package-lock.json last, so it tells what is really there, an interrupted installation included.
 * @param {boolean} withDevelopment
 */
function packagesAreInstalled(withDevelopment) {
  const wanted = lockedPackages(join(repository, 'package-lock.json'))
  const present = lockedPackages(join(repository, 'node_modules/.package-lock.json'))
  return Object.entries(wanted).every(([path, one]) => {
    if (path === '') return true
    const other = present[path]
    // Optional packages are builds for other systems; npm leaves them out of the folder.
    if (!other) return one.optional || one.devOptional || (one.dev && !withDevelopment)
    return other.version === one.version && other.integrity === one.integrity
  })
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/**
 * npm by its own JavaScript file where npm started us; only without it through its launcher, which on Windows
 * is a batch file that needs a shell.
 * @param {string[]} words
 */
function npm(words) {
  const itself = process.env.npm_execpath
  const options = /** @type {const} */ ({ cwd: repository, stdio: 'inherit' })
  const done = itself?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [itself, ...words], options)
    : process.platform === 'win32'
      ? spawnSync(`npm.cmd ${words.join(' ')}`, { ...options, shell: true })
      : spawnSync('npm', words, options)
  return done.status
}

/**
 * npm runs a script through a shell, and a SIGTERM to npm ends that shell without a word to us: the server would run on
 * with nobody holding it. So we look whether our parent is still there, and when it is gone, take it as the SIGTERM.
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}

/** @param {number} id */
function isAlive(id) {
  try {
    return process.kill(id, 0)
  } catch (error) {
    // A process of another user is alive as well.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * @param {string} path
 * @param {string[]} words
 */
async function runScript(path, words) {
  process.chdir(repository)
  const file = join(repository, path)
  process.argv = [process.execPath, file, ...words]
  const tsx = await import('tsx/esm/api')
  tsx.register()
  try {
    await import(pathToFileURL(file).href)
  } catch (error) {
    // What a person can mend is told in a sentence; a bug is shown whole.
    if (error instanceof Error && error.name === 'AppError') fail(error.message)
    console.error(error)
    process.exit(1)
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(`\n${message}`)
  process.exit(1)
}
