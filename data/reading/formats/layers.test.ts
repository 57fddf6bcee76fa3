import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import { defaultLimits } from '../reading.ts'
import { openTrial } from '../trial.ts'
import { chooseLayer, type Layer } from './layers.ts'

const layers: Layer[] = [
  { name: 'punkter', kind: 'point' },
  { name: 'ytor', kind: 'polygon' },
  { name: 'gamla ytor', kind: 'polygon' },
]
const columns: Readonly<Record<string, string[]>> = {
  ytor: ['ID', 'namn'],
  'gamla ytor': ['nyckel'],
  punkter: ['id'],
}

function choose(request: Partial<IsolatedRequest>): Promise<string> {
  const asked = {
    path: '',
    folder: '',
    spatial: '',
    columns: [],
    required: ['id'],
    geometry: undefined,
    rename: {},
    limits: defaultLimits,
    task: 'read' as const,
  }
  const columnsOf = async (layer: string) => (columns[layer] ?? []).map((name) => ({ name, type: 'VARCHAR' }))
  return chooseLayer(layers, { request: { ...asked, ...request }, columnsOf }).then((layer) => layer.name)
}

test('the only layer with the wanted geometry is taken', async () => {
  expect(await choose({ geometry: 'point' })).toBe('punkter')
})

test('of two with the wanted geometry the one with the required columns is taken', async () => {
  expect(await choose({ geometry: 'polygon' })).toBe('ytor')
  expect(await choose({ geometry: 'polygon', rename: { id: 'nyckel' } })).toBe('gamla ytor')
})

test('where nothing tells them apart, the layers are named', async () => {
  await expect(choose({ geometry: 'line' })).rejects.toThrow('several layers: punkter, ytor, gamla ytor.')
})

test('who only looks is shown the first that may be meant', async () => {
  expect(await choose({ task: 'inspect', geometry: 'line' })).toBe('punkter')
})

test('the named layer is taken whatever it holds', async () => {
  expect(await choose({ geometry: 'point', layer: 'ytor' })).toBe('ytor')
})

test('a GeoPackage that GDAL cannot open, or that lists no layer, is damaged and no crash', async () => {
  const trial = await openTrial()
  try {
    await trial.sql(
      `copy (select '1' as id, st_point(400000, 6400000) as geom) to 'FOLDER/whole.gpkg' (format gdal, driver 'GPKG', srs 'EPSG:3006')`,
    )
    const whole = readFileSync(join(trial.folder, 'whole.gpkg')).toString('latin1')
    const bent = (from: string, to: string) => {
      expect(whole).toContain(from)
      return trial.file('bent.gpkg', Buffer.from(whole.replaceAll(from, to), 'latin1'))
    }
    await expect(trial.readHere(bent('CREATE TRIGGER', 'CREATE TRIGGXR'))).rejects.toThrow('malformed')
    // In the row that lists the layer, its name and its kind stand side by side.
    await expect(trial.readHere(bent('wholefeatures', 'wholefeaturez'))).rejects.toThrow('has no layers')
  } finally {
    trial.end()
  }
})
