// What is wrong with a data folder is named at start, with the way back.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { system } from '../audit/entry.ts'
import { sqlFile } from '../database/sql_file.ts'
import { deliver } from '../deliveries/deliver.ts'
import { writeArea, writeStates } from '../fixture/crash/two_states.ts'
import { openInstallation } from '../installation.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bristkartan-start-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = () => join(folder, 'bristkartan.duckdb')

async function filled(): Promise<void> {
  const installation = await openInstallation({ folder })
  await deliver(installation, { ...writeArea(folder), crs: 'EPSG:3006', actor: 'test' })
  await deliver(installation, { ...writeStates(folder).second, crs: 'EPSG:3006', actor: 'test' })
  await installation.database.close()
}

test('an installation that was closed opens again with the same id and revision, and makes nothing anew', async () => {
  await filled()
  const first = await openInstallation({ folder })
  const revision = first.database.revision()
  await first.database.close()
  const second = await openInstallation({ folder })
  expect(second.state.database_id).toBe(first.state.database_id)
  expect(second.database.revision()).toBe(revision)
  await second.database.close()
})

test('a file that is no database is named, with the way back', async () => {
  writeFileSync(file(), 'this is no database, whatever its name says'.repeat(500))
  await expect(openInstallation({ folder })).rejects.toThrow(
    /bristkartan\.duckdb is damaged or no database[\s\S]*npm run restore/,
  )
})

test('a database with overwritten blocks is named as damaged before it answers anything', async () => {
  await filled()
  const size = readFileSync(file()).length
  const handle = openSync(file(), 'r+')
  for (let at = 3 * 4096; at < size; at += 4096) writeSync(handle, Buffer.alloc(2048, 0xaa), 0, 2048, at)
  await expect(openInstallation({ folder })).rejects.toThrow(/damaged[\s\S]*npm run restore/)
})

test('a database of a newer program is refused and left as it is', async () => {
  await filled()
  const installation = await openInstallation({ folder })
  await installation.database.session((connection) =>
    installation.database.change(connection, (note) => {
      note({ by: system, action: 'database_prepared', object: ['database', null] })
      return connection.run(sqlFile(import.meta.url, '../database/set_schema_version.sql'), {
        schema_version: 999,
      })
    }),
  )
  await installation.database.close()
  await expect(openInstallation({ folder })).rejects.toThrow('schema version 999')
})

test('a second process on the same folder is told that the database is open elsewhere, and leaves what is under way there', async () => {
  const first = await openInstallation({ folder })
  const staged = join(first.folder.staging, 'under-way.csv')
  writeFileSync(staged, 'id\n')
  const second = join(import.meta.dirname, '../fixture/open_and_close.ts')
  expect(() =>
    execFileSync(process.execPath, ['--import', 'tsx', second, folder], { stdio: 'pipe' }),
  ).toThrow(/Another process has the database/)
  // It emptied the other's staging: a command beside a starting server spoilt the loading of the demo.
  expect(existsSync(staged)).toBe(true)
  await first.database.close()
})

const bubblewrap = ['/usr/bin/bwrap', '/bin/bwrap'].find((path) => existsSync(path))

test.runIf(bubblewrap)('a full disk is named at start, with its folder', () => {
  const second = join(import.meta.dirname, '../fixture/open_and_close.ts')
  const small = ['--dev-bind', '/', '/', '--size', '4000000', '--tmpfs', folder]
  const command = [...small, process.execPath, '--import', 'tsx', second, folder]
  expect(() => execFileSync(bubblewrap ?? '', command, { stdio: 'pipe' })).toThrow(
    /The disk of the data folder .* is full/,
  )
})
