// `INSTALL spatial` in a child process: the engine has no time limit of its own, and on a network that swallows
// packets it would hang. It is told to keep the file in our own folder rather than in the person's home.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { repository } from './run_tool.ts'

export type Outcome = { is_done: true } | { is_done: false; is_slow: boolean; reason: string }

// The words reach the child as arguments, so no path is ever pasted into code.
const program = `
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const folder = process.argv[1].replaceAll("'", "''")
  try {
    await connection.run("set extension_directory = '" + folder + "'")
    await connection.run('install spatial')
  } catch (error) {
    process.stderr.write(String(error.message))
    process.exit(1)
  }`

export function installThroughEngine(limit_ms: number): Promise<Outcome> {
  const folder = join(repository, 'data/local/extensions')
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program, folder], {
      cwd: repository,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: limit_ms,
      killSignal: 'SIGKILL',
    })
    let said = ''
    child.stderr.on('data', (part) => {
      said += part
    })
    child.on('error', (error) => done({ is_done: false, is_slow: false, reason: error.message }))
    child.on('close', (code, signal) => {
      if (code === 0) done({ is_done: true })
      else if (signal)
        done({ is_done: false, is_slow: true, reason: `no answer within ${limit_ms / 1000} s` })
      else done({ is_done: false, is_slow: false, reason: firstSentence(said) })
    })
  })
}

/** The engine's message with its address left out: what failed is enough to know what to do. */
function firstSentence(message: string) {
  const line = message.trim().split('\n')[0] ?? ''
  return line.replace(/ at URL "[^"]*"/, '').replace(/\s+/g, ' ') || 'it ended without a word'
}
