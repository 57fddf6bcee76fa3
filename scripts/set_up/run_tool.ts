// A tool of node_modules, or a script of ours, as a child process in the same terminal.
import { type SpawnOptions, spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

export const repository = resolve(import.meta.dirname, '../..')

/** Runs a package's JavaScript file by Node itself, since the launchers in node_modules/.bin differ by system. */
export function runTool(file: string, words: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return exitCode(process.execPath, [join(repository, 'node_modules', file), ...words], options)
}

export function runScript(file: string, words: readonly string[] = [], options: SpawnOptions = {}) {
  return exitCode(process.execPath, ['--import', 'tsx', join(repository, file), ...words], options)
}

function exitCode(command: string, words: readonly string[], options: SpawnOptions): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(command, words, { cwd: repository, stdio: 'inherit', ...options })
    // A terminal's Ctrl-C reaches the child by itself; what is sent to this process alone is passed on.
    const passOn = (signal: NodeJS.Signals) => {
      if (signal === 'SIGTERM' || !process.stdin.isTTY) child.kill(signal)
    }
    process.on('SIGINT', passOn).on('SIGTERM', passOn)
    child.on('error', failed)
    child.on('exit', (code) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn)
      done(code ?? 1)
    })
  })
}
