import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { importFolder, makeImportFolder, newImportId, writeRecord } from './import_folder.ts'
import { blankRecord } from './import_state.ts'
import { keptImports } from './kept_imports.ts'

const home = mkdtempSync(join(tmpdir(), 'kept-'))
afterAll(() => rmSync(home, { recursive: true }))

async function someImport(): Promise<string> {
  const id = newImportId()
  await makeImportFolder(home, id)
  await writeRecord(home, {
    ...blankRecord,
    id,
    register: 'addresses',
    created_at: '2015-06-30T12:00:00.000Z',
  })
  return id
}

const fullDisk = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })

test('a full disk is told as one, and as nobody’s mistake', async () => {
  const id = await someImport()
  const kept = keptImports(home)
  await kept.keepProblem(id, fullDisk)
  expect((await kept.recordOf(id)).problem).toMatchObject({
    kind: 'data_missing',
    detail: expect.stringContaining('The disk of the server is full.'),
  })
})

test('what cannot be written is known nevertheless: a problem until the next step', async () => {
  const id = await someImport()
  const kept = keptImports(home)
  await whereNothingCanBeWritten(id, async () => {
    await expect(kept.keepProblem(id, fullDisk)).rejects.toThrow('EACCES')
  })
  expect((await kept.recordOf(id)).problem).toMatchObject({ kind: 'data_missing' })
  expect((await kept.changed(id)).problem).toBeNull()
  expect((await kept.recordOf(id)).problem).toBeNull()
})

test('a delivery that cannot be written down is known nevertheless, so that nobody sends the file again', async () => {
  const id = await someImport()
  const kept = keptImports(home)
  await whereNothingCanBeWritten(id, async () => {
    await expect(kept.keepDelivery(id, { id: 8, outcome: 'applied' })).rejects.toThrow('EACCES')
  })
  expect((await kept.recordOf(id)).delivery).toEqual({ id: 8, outcome: 'applied' })
  await expect(kept.openRecord(id)).rejects.toThrow('delivery 8 records it')
})

/** The import's folder can be read and not written. Root writes wherever it likes, so it is nobody meanwhile. */
async function whereNothingCanBeWritten(id: string, work: () => Promise<void>): Promise<void> {
  const { path, record } = importFolder(home, id)
  const before = process.geteuid?.()
  chmodSync(home, 0o755)
  chmodSync(record, 0o644)
  chmodSync(path, 0o555)
  if (before === 0) process.seteuid?.(65_534)
  try {
    await work()
  } finally {
    if (before === 0) process.seteuid?.(0)
    chmodSync(path, 0o700)
  }
}

test('what became of an import is kept, and nothing more can be done with it', async () => {
  const id = await someImport()
  await keptImports(home).keepDelivery(id, { id: 7, outcome: 'applied' })
  const afterRestart = keptImports(home)
  expect((await afterRestart.recordOf(id)).delivery).toEqual({ id: 7, outcome: 'applied' })
  await expect(afterRestart.openRecord(id)).rejects.toThrow('delivery 7 records it')
})
