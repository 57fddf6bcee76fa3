// `npm run bench [-- pages tiles questions events import import-meanwhile recomputation catalogue downloads ogc-features cases following]`: measures what the product promises about speed, here and now.
// Before any shape is made: only shapes made after it can be described in the contract of the API.
import '@hono/zod-openapi'
import { AppError } from '../api/contract/problem.ts'
import { cases } from './bench/cases/cases.ts'
import { events } from './bench/events.ts'
import { type Figure, isReached, tableOf } from './bench/figure.ts'
import { following } from './bench/following/following.ts'
import { importMeanwhile } from './bench/import_meanwhile.ts'
import { imports } from './bench/imports.ts'
import { catalogue } from './bench/layers/catalogue.ts'
import { downloads } from './bench/layers/downloads.ts'
import { load, machine } from './bench/machine.ts'
import { ogcFeatures } from './bench/ogc/features.ts'
import { pages } from './bench/pages.ts'
import { questions } from './bench/questions.ts'
import { recomputation } from './bench/recomputation.ts'
import { tiles } from './bench/tiles.ts'
import { setUpSpatial } from './set_up/spatial.ts'
import { setUpWebBuild } from './set_up/web_build.ts'

const benches: Readonly<Record<string, () => Promise<Figure[]>>> = {
  pages,
  tiles,
  questions,
  events,
  import: imports,
  'import-meanwhile': importMeanwhile,
  recomputation,
  catalogue,
  downloads,
  'ogc-features': ogcFeatures,
  cases,
  following,
}

const named = process.argv.slice(2)
const unknown = named.find((name) => !(name in benches))
if (unknown)
  throw new AppError(
    'bad_input',
    `There is no bench ${unknown}. There are: ${Object.keys(benches).join(', ')}.`,
  )
await setUpSpatial()
await setUpWebBuild()
console.log(machine())
const figures: Figure[] = []
for (const [name, bench] of Object.entries(benches)) {
  if (named.length > 0 && !named.includes(name)) continue
  console.log(`\n${name}: ${load()}`)
  const found = await bench()
  console.log(tableOf(found))
  figures.push(...found)
}
console.log(`\nEverything (${load()}):\n${tableOf(figures)}`)
const missed = figures.filter((figure) => isReached(figure) === false)
console.log(missed.length === 0 ? '\nAll goals are reached.' : `\n${missed.length} goals are not reached.`)
