import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TestDatabase } from '../../fixture/open_test_database.ts'
import { logOfSix } from '../fixture/log_of_six.ts'
import type { LogFilters } from '../search/search_log.ts'
import { verifyLog } from '../verification/verify_log.ts'
import { exportedLog, type LogFormat } from './export_log.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const program = readme.match(/```python\n([\s\S]*?)```/)?.[1] ?? ''
const hasPython = spawnSync('python3', ['--version']).status === 0

let log: TestDatabase
beforeEach(async () => {
  log = await logOfSix()
})
afterEach(() => log.close())

async function exported(format: LogFormat, filters: LogFilters = {}): Promise<string> {
  const pieces: string[] = []
  for await (const piece of exportedLog(log.database, filters, format)) pieces.push(piece)
  return pieces.join('')
}

async function noteMapping(name: string): Promise<void> {
  await log.database.record(async (_connection, note) =>
    note({
      by: { actor: 'operator' },
      action: 'mapping_saved',
      object: ['mapping', name],
      after: { columns: ['Å\u2028\u007f"\\\n'] },
    }),
  )
}

const verifiedByPython = (text: string) =>
  spawnSync('python3', ['-c', program], { input: text, encoding: 'utf8' })

test.skipIf(!hasPython)(
  'the Python of the README verifies an export, and finds what was changed in it',
  async () => {
    await noteMapping('Ödeshögs "kolumner"')
    const text = await exported('ndjson')
    const { last_hash } = await log.database.snapshot(verifyLog)
    expect(verifiedByPython(text)).toMatchObject({ status: 0, stdout: `whole: ${last_hash}\n` })
    expect(verifiedByPython(text.replace('"object_id":"2"', '"object_id":"9"')).stderr).toContain(
      'entry 5 is not as it was written',
    )
    expect(verifiedByPython(text.replace('Anna', 'Anno')).stderr).toContain('a value of entry 2 was changed')
    const lines = text.split('\n')
    expect(verifiedByPython([...lines.slice(0, 3), ...lines.slice(4)].join('\n')).stderr).toContain('entry 5')
  },
)

test('an export as CSV holds the same, and nothing that a spreadsheet runs', async () => {
  for (const name of ['=cmd()', '+1', '-1', '@x', "'quoted", '\tx']) await noteMapping(name)
  const rows: Record<string, string>[] = parse(await exported('csv'), { columns: true })
  const lines = (await exported('ndjson')).trim().split('\n')
  expect(rows).toHaveLength(12)
  expect(rows.slice(6).map(({ object_id }) => object_id)).toEqual([
    "'=cmd()",
    "'+1",
    "'-1",
    "'@x",
    "''quoted",
    "'\tx",
  ])
  expect(Object.values(rows).flatMap(Object.values).join('\n')).not.toMatch(/^[=+@-]/m)
  rows.forEach((row, at) => {
    const told: Record<string, unknown> = JSON.parse(lines[at] ?? '')
    for (const [column, text] of Object.entries(row))
      expect(text.replace(/^'/, '')).toBe(
        column === 'personal_values' ? JSON.stringify(told[column]) : String(told[column] ?? ''),
      )
  })
})

test('an export with filters holds all that they let through', async () => {
  const lines = (await exported('ndjson', { action: 'delivery_applied' })).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).number)).toEqual([4, 5, 6])
  expect(await exported('ndjson', { to: '2026-06-29' })).toBe('')
  expect(
    (await exported('ndjson', { from: '2026-06-30', to: '2026-06-30' })).trim().split('\n'),
  ).toHaveLength(6)
})
