import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { mapping as mappingShape } from '../api/contract/mapping.ts'
import { mappingArguments } from './arguments/mapping_arguments.ts'
import { runCommand, startServerProcess, temporaryFolder } from './fixture/server_process.ts'
import { readMappingFile, writeMappingFile } from './mapping_file.ts'

const folder = temporaryFolder()
const data = temporaryFolder()
afterAll(() => {
  folder.remove()
  data.remove()
})
const mappings = (...words: string[]) => runCommand('mappings', words, { BRISTKARTAN_DATA: data.path })

const file = join(folder.path, 'Kommunens lista.json')
const content = {
  register: 'shortage-areas',
  columns: ['Områdesnr', 'Namn'],
  instructions: { rename: { id: 'Områdesnr', name: 'Namn' }, crs: 'EPSG:3006' },
}
writeFileSync(file, JSON.stringify(content))

test('a mapping goes in, goes out as it is, and is removed', async () => {
  const saved = await mappings('import', file)
  expect(saved.output).toContain('"Kommunens lista" of shortage-areas is saved')
  expect(saved.code).toBe(0)
  const out = join(folder.path, 'ut.json')
  expect((await mappings('export', 'Kommunens lista', out)).code).toBe(0)
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ name: 'Kommunens lista', ...content })
  expect(await readMappingFile(out)).toEqual({ name: 'Kommunens lista', content })
  expect((await mappings('remove', 'Kommunens lista')).code).toBe(0)
}, 120_000)

test('a running server is asked', async () => {
  const server = await startServerProcess({ BRISTKARTAN_DATA: data.path })
  try {
    expect((await mappings('import', file, '--name', 'Ny')).code).toBe(0)
    expect((await mappings()).output).toMatch(/Ny {2}shortage-areas, 2 columns, saved \d{4}-\d\d-\d\d/)
    const missing = await mappings('remove', 'Saknas')
    expect(missing.code).not.toBe(0)
    expect(missing.output).toContain('There is no saved mapping "Saknas"')
  } finally {
    await server.end('SIGTERM')
  }
}, 120_000)

test('a file that is no mapping is refused with what is wrong in it', async () => {
  const wrong = join(folder.path, 'wrong.json')
  writeFileSync(wrong, JSON.stringify({ ...content, register: 'roads', instructions: { decimal: 'dot' } }))
  await expect(readMappingFile(wrong)).rejects.toThrow(/is no mapping: register: .*instructions\.decimal: /)
  writeFileSync(wrong, 'a,b')
  await expect(readMappingFile(wrong)).rejects.toThrow('is not JSON')
  await expect(readMappingFile(join(folder.path, 'nothing.json'))).rejects.toThrow('There is no file')
  await expect(readMappingFile(file, 'x'.repeat(81))).rejects.toThrow('1 to 80 letters')
})

test('an export never writes over a file', async () => {
  const mapping = mappingShape.parse({ ...content, name: 'X', saved_at: '2026-06-30T10:00:00Z' })
  await expect(writeMappingFile(file, mapping)).rejects.toThrow('exists already')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(content)
})

test('words that the command does not know are refused with how it is written', () => {
  expect(mappingArguments([])).toEqual({ task: 'list' })
  expect(mappingArguments(['import', 'x.json', '--name', 'X'])).toEqual({
    task: 'import',
    file: 'x.json',
    name: 'X',
  })
  expect(() => mappingArguments(['show', 'X'])).toThrow('"show" is no task.\nnpm run mappings')
  expect(() => mappingArguments(['remove'])).toThrow('The name is missing')
  expect(() => mappingArguments(['remove', 'Kommunens', 'lista'])).toThrow('needs quotes')
  expect(() => mappingArguments(['remove', 'X', '--nam', 'Y'])).toThrow('npm run mappings')
})
