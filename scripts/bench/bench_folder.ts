// What the benches need and keep in data/local/bench: the region's files, and databases that hold a region.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { registerNames } from '../../api/contract/vocabulary.ts'
import { dataFolder } from '../../data/data_folder.ts'
import { deliver } from '../../data/deliveries/deliver.ts'
import type { Installation } from '../../data/deliveries/delivery.ts'
import { loadDemo } from '../../data/demo/load_demo.ts'
import { openInstallation } from '../../data/installation.ts'
import { makeBenchRegion } from './make_bench_region.ts'

export const benchFolder = resolve(import.meta.dirname, '../../data/local/bench')
export const regionFolder = join(benchFolder, 'region')

/** Deliveries are as of a fixed day, so that `data_as_of` is the same in every run. */
export const benchClock = () => new Date('2026-06-30T10:00:00Z')

export function regionFile(name: string): string {
  const csv = join(regionFolder, `${name}.csv`)
  return existsSync(csv) ? csv : join(regionFolder, `${name}.geojson`)
}

/** Writes the region's files unless those that are there were written by the same program. */
export function makeRegion(): void {
  const stamp = join(regionFolder, 'made_by')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === regionProgram()) return
  console.log('Bench region: inventing 1,000,000 addresses …')
  rmSync(regionFolder, { recursive: true, force: true })
  makeBenchRegion(regionFolder)
  writeFileSync(stamp, regionProgram())
}

/** An installation of its own with the region in it, to be changed at will; `close` throws it away. */
export async function openRegion(
  region: 'bench' | 'demo',
): Promise<{ installation: Installation; close(): Promise<void> }> {
  return openedIn(await copiedRegion(region))
}

/** A data folder of its own with the region in it, for whoever asks to throw away. */
export async function copiedRegion(region: 'bench' | 'demo'): Promise<string> {
  const kept = join(benchFolder, `${region}_installation`)
  if (!isLoaded(kept)) await load(region, kept)
  const scratch = scratchFolder()
  mkdirSync(scratch, { recursive: true })
  cpSync(dataFolder(kept).database, dataFolder(scratch).database)
  return scratch
}

/** An installation without any rows. */
export async function openEmpty() {
  return openedIn(scratchFolder())
}

async function openedIn(folder: string) {
  const installation = await openInstallation({ folder, now: benchClock })
  return {
    installation,
    async close() {
      await installation.database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function scratchFolder(): string {
  return join(benchFolder, 'scratch', `${process.pid}-${Math.random().toString(36).slice(2)}`)
}

async function load(region: 'bench' | 'demo', folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const installation = await openInstallation({ folder, now: benchClock })
  try {
    if (region === 'demo') await loadDemo(installation, () => undefined)
    else await loadBenchRegion(installation)
  } finally {
    await installation.database.close()
  }
  rmSync(installation.folder.files, { recursive: true, force: true })
  writeFileSync(join(folder, 'loaded_by'), regionProgram())
}

async function loadBenchRegion(installation: Installation): Promise<void> {
  makeRegion()
  for (const register of registerNames) {
    console.log(`Bench region: importing ${register} …`)
    const file = regionFile(register)
    const { outcome } = await deliver(installation, {
      register,
      file,
      actor: 'bench',
      ...(['addresses', 'connection-points'].includes(register) ? { crs: 'EPSG:3006' } : {}),
    })
    if (outcome === 'refused') throw new Error(`The bench region's ${register} were refused.`)
  }
}

function isLoaded(folder: string): boolean {
  const stamp = join(folder, 'loaded_by')
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === regionProgram()
}

function regionProgram(): string {
  const files = ['bench_region.ts', 'make_bench_region.ts', 'random.ts', 'shapes.ts']
  const texts = files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  return createHash('sha256').update(texts.join('\n')).digest('hex')
}
