// What a page asks, over HTTP in memory, on a million addresses and on the demo region.
import { openApp } from './app.ts'
import { openRegion } from './bench_folder.ts'
import type { Figure } from './figure.ts'
import { samplesOf } from './stopwatch.ts'

const asked = [
  { name: 'indicators at a date', path: '/api/v1/indicators?as_of=2015-06-30', at_most: 30 },
  {
    name: 'indicators of a municipality',
    path: '/api/v1/indicators?as_of=2015-06-30&municipality=1441',
    at_most: 30,
  },
  { name: 'list at a date', path: '/api/v1/shortage-areas?as_of=2015-06-30&limit=1000', at_most: 30 },
  {
    name: 'a year’s history by month',
    path: '/api/v1/indicators/history?from=2015-01-01&to=2015-12-31&step=month',
    at_most: 300,
  },
] as const

export async function questions(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const region of ['bench', 'demo'] as const) {
    const { installation, close } = await openRegion(region)
    try {
      const app = openApp(installation)
      for (const { name, path, at_most } of asked)
        figures.push({
          name: `${name}, ${region} region`,
          unit: 'ms',
          samples: await samplesOf(() => app.get(path), { count: 40, warm: 10 }),
          goal: { at_most },
        })
    } finally {
      await close()
    }
  }
  return figures
}
