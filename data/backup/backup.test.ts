// A backup is whole, a damaged one is refused, and a restored one is another database with the same answers.

import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { system } from '../audit/entry.ts'
import { deliver } from '../deliveries/deliver.ts'
import { writeArea } from '../fixture/crash/two_states.ts'
import { openInstallation } from '../installation.ts'
import { savedMappings, saveMapping } from '../mapping/saved_mappings.ts'
import { makeBackup } from './make_backup.ts'
import { restoreBackup } from './restore_backup.ts'

let root: string
let source: Awaited<ReturnType<typeof openInstallation>>
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'bristkartan-backup-'))
  source = await openInstallation({ folder: join(root, 'data') })
  await deliver(source, { ...writeArea(root), crs: 'EPSG:3006', actor: 'test' })
})
afterEach(async () => {
  await source.database.close()
  rmSync(root, { recursive: true, force: true })
})

test('a backup made while the database is open is restored with the same revision, files and mappings, as another database', async () => {
  const content = { register: 'coverage' as const, columns: ['Adress'], instructions: {} }
  await saveMapping(source.database, 'Bynät', { content, now: source.now(), by: system })
  const backup = await makeBackup(source, join(root, 'backup'))
  await restoreBackup(backup.folder, join(root, 'restored'), undefined)
  const restored = await openInstallation({ folder: join(root, 'restored') })
  try {
    expect(restored.state.database_id).not.toBe(source.state.database_id)
    expect(restored.database.revision()).toBe(source.database.revision() + 1)
    expect(readdirSync(restored.folder.files)).toEqual(readdirSync(source.folder.files))
    expect(await savedMappings(restored.database)).toEqual(await savedMappings(source.database))
    const [file = ''] = readdirSync(source.folder.files)
    expect(readFileSync(join(restored.folder.files, file))).toEqual(
      readFileSync(join(source.folder.files, file)),
    )
  } finally {
    await restored.database.close()
  }
})

test('a backup holds no token', async () => {
  writeFileSync(source.folder.token, 'secret')
  const backup = await makeBackup(source, join(root, 'backup'))
  expect(existsSync(join(backup.folder, 'token'))).toBe(false)
})

test('a backup with one byte more is refused, and nothing is written', async () => {
  const backup = await makeBackup(source, join(root, 'backup'))
  appendFileSync(join(backup.folder, 'bristkartan.duckdb'), 'x')
  await expect(restoreBackup(backup.folder, join(root, 'restored'), undefined)).rejects.toThrow(
    'bristkartan.duckdb is not as it was backed up',
  )
  expect(existsSync(join(root, 'restored'))).toBe(false)
})

test('a backup whose list names a file outside of it is refused', async () => {
  const backup = await makeBackup(source, join(root, 'backup'))
  const list = join(backup.folder, 'manifest.json')
  writeFileSync(list, readFileSync(list, 'utf8').replace('"bristkartan.duckdb"', '"../bristkartan.duckdb"'))
  await expect(restoreBackup(backup.folder, join(root, 'restored'), undefined)).rejects.toThrow(
    'outside the backup',
  )
})

test('a folder that is no backup, and a target that is not empty, are refused with what to do', async () => {
  await expect(restoreBackup(root, join(root, 'restored'), undefined)).rejects.toThrow('is no backup')
  const backup = await makeBackup(source, join(root, 'backup'))
  await expect(restoreBackup(backup.folder, join(root, 'data'), undefined)).rejects.toThrow('is not empty')
})

test('a backup is never written over another', async () => {
  await makeBackup(source, join(root, 'backup'))
  await expect(makeBackup(source, join(root, 'backup'))).rejects.toThrow('exists already')
})
