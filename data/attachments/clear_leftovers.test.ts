import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { system } from '../audit/entry.ts'
import { makeBackup } from '../backup/make_backup.ts'
import { restoreBackup } from '../backup/restore_backup.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { openInstallation } from '../installation.ts'
import { attachmentsOf, keepAttachment } from './attachments.ts'
import { receivedAttachment } from './received_attachment.ts'

let root: string
let source: Installation
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'bristkartan-attachments-'))
  source = await openInstallation({ folder: join(root, 'data') })
})
afterEach(async () => {
  await source.database.close()
  rmSync(root, { recursive: true, force: true })
})

const words = 'Budgeten är 2 miljoner.'

function received() {
  const sent = { file_name: 'budget.txt', endings: ['.txt'], announced_bytes: 0, is_anonymous: false }
  return receivedAttachment(source, { ...sent, body: new Blob([words]).stream() })
}

async function kept(): Promise<string> {
  const file = await received()
  await source.database.record((connection, note) =>
    keepAttachment(
      { connection, note, by: system, now: new Date() },
      { object_kind: 'draft', object_id: 'a' },
      file,
    ),
  )
  return file.id
}

test('files that a crash left without a row go at the next start, and the others stay', async () => {
  const id = await kept()
  await received()
  writeFileSync(join(source.folder.attachments, '.half'), 'x')
  await source.database.close()
  source = await openInstallation({ folder: join(root, 'data') })
  expect(readdirSync(source.folder.attachments)).toEqual([id])
  expect(await attachmentsOf(source.database, 'draft', ['a'])).toMatchObject([
    { id, file_name: 'budget.txt' },
  ])
})

test('a backup takes them along, and a restored one has them', async () => {
  const id = await kept()
  const backup = await makeBackup(source, join(root, 'backup'))
  await restoreBackup(backup.folder, join(root, 'restored'), undefined)
  const file = join(root, 'restored', 'attachments', id)
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(words)
})
