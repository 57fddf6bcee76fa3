import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTrial } from '../trial.ts'
import { makeSamples } from './samples.ts'

test('every file that is damaged elsewhere is read while it is whole', async () => {
  const trial = await openTrial()
  try {
    for (const { name, kind, files } of await makeSamples(trial)) {
      const folder = mkdtempSync(join(trial.folder, 'whole-'))
      for (const { ending, bytes } of files) writeFileSync(join(folder, `a${ending}`), bytes)
      const path = join(folder, `a${files[0]?.ending ?? ''}`)
      expect(await trial.readHere(path, { geometry: kind, crs: 'EPSG:3006' }), name).toMatchObject({
        rows: kind === 'point' ? 3 : 2,
      })
    }
  } finally {
    trial.end()
  }
}, 300_000)
