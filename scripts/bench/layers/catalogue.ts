// What the catalogue asks with 200 published layers of four versions, warm, beside the same bytes read from a file and sent by the same process.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openApp } from '../app.ts'
import { type Figure, median } from '../figure.ts'
import { samplesOf } from '../stopwatch.ts'
import { layerId, manyLayers, openLayers } from './layers_installation.ts'

const runs = { count: 20, warm: 3 }
const goal = { at_most: 300 }
const asked = [
  { name: 'the catalogue’s list', path: '/api/v1/layers?limit=20' },
  { name: 'the catalogue’s list, all of it', path: '/api/v1/layers?limit=1000' },
  { name: 'a search of the catalogue', path: '/api/v1/layers?q=platser&theme=TECH&limit=20' },
  { name: 'the score of the whole', path: '/api/v1/score' },
  { name: 'the score over time', path: '/api/v1/score/history' },
  { name: 'one layer', path: `/api/v1/layers/${layerId(6)}` },
  { name: 'its score', path: `/api/v1/layers/${layerId(6)}/score` },
  { name: 'its first rows', path: `/api/v1/layers/${layerId(6)}/features?limit=10` },
  { name: 'the DCAT document', path: '/datasets/dcat' },
  { name: 'the news', path: '/datasets/news.atom' },
] as const

export async function catalogue(): Promise<Figure[]> {
  const { installation, close } = await openLayers(manyLayers)
  try {
    const app = openApp(installation)
    const figures: Figure[] = []
    for (const { name, path } of asked) {
      const file = join(installation.folder.path, 'answer')
      await writeFile(file, await app.get(path))
      const samples = await samplesOf(() => app.get(path), runs)
      const fromFile = await samplesOf(async () => new Response(await readFile(file)).text(), runs)
      await rm(file)
      figures.push(
        { name: `${name}, 200 layers`, unit: 'ms', samples, goal },
        {
          name: `${name}: our time over a file’s`,
          unit: 'times',
          samples: [median(samples) / median(fromFile)],
        },
      )
    }
    return figures
  } finally {
    await close()
  }
}
