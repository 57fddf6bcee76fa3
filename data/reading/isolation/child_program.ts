// The child's program in one file. Started through tsx the child would need half a second before its first line;
// bundled once for each process of ours, it needs a tenth.
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('../child/answer_request.ts', import.meta.url))

let bundled: Promise<string> | undefined

export function childProgram(): Promise<string> {
  bundled ??= bundle()
  return bundled
}

async function bundle(): Promise<string> {
  const { build } = await import('esbuild')
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    external: ['@duckdb/node-api', 'iconv-lite'],
    // In the bundle nothing knows where it came from: packages and SQL files are found from here.
    banner: { js: `require = require('node:module').createRequire(${JSON.stringify(entry)});` },
    define: {
      'import.meta.url': JSON.stringify(new URL('../child/answer_request.ts', import.meta.url).href),
    },
  })
  const [file] = built.outputFiles
  if (!file) throw new Error('esbuild made no file of the program that reads foreign files.')
  return file.text
}
