// The contract of the OGC API (/ogc/api) is held to what the server answers, by Schemathesis: invented questions to every operation, answers compared with what is
// promised of them. A Python of its own is made for it, which takes a minute the first time.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../../api/fixture/open_test_app.ts'
import { smabro } from '../../../data/fixture/smabro_folder.ts'
import { freePort } from '../../fixture/free_port.ts'
import { pythonEnvironment } from '../../set_up/python_environment.ts'
import { repository } from '../../set_up/run_tool.ts'
import { type Listening, listening } from './listening_app.ts'

let app: TestApp
let server: Listening
beforeAll(async () => {
  const port = await freePort()
  app = await openTestApp(undefined, undefined, { env: { BRISTKARTAN_URL: `http://127.0.0.1:${port}` } })
  await app.test.loadFolder(smabro, 'EPSG:3006')
  server = await listening(app, port)
}, 120_000)
afterAll(async () => {
  await server.close()
  await app.close()
})

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
]

test('Schemathesis finds no server error, no answer that is not promised, and no answer of another shape', async () => {
  const python = pythonEnvironment({
    folder: join(repository, 'data/local/proofs/schemathesis'),
    requirements: join(import.meta.dirname, 'requirements.txt'),
    name: 'Schemathesis',
  })
  const { status, said } = await run(join(python, '..', 'schemathesis'), [
    'run',
    `${server.url}/ogc/api`,
    ...['--checks', checks.join(',')],
    ...['--max-examples', '25', '--generation-deterministic'],
  ])
  expect(status, said.slice(-6000)).toBe(0)
}, 1_200_000)

/** Beside this process, whose own server answers. */
function run(
  program: string,
  words: readonly string[],
): Promise<{ readonly status: number; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...words], {
      // What it notes of its failures.
      cwd: app.test.folder.path,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (piece) => {
      said += piece
    })
    child.stderr.on('data', (piece) => {
      said += piece
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ status: code ?? 1, said }))
  })
}
