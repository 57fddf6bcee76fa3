// Files damaged at random, each read or refused: no crash of ours, no hang, memory bounded, no half delivery.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../../api/contract/problem.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../../fixture/open_test_database.ts'
import { openTrial, type Trial } from '../trial.ts'
import { makeSamples, type Sample } from './samples.ts'
import { seeded } from './seeded.ts'

export type Survived = {
  read: number
  refused: number
  crashed: number
  applied: number
  kept: number
  memory_mb: number
  /** Which files ended the child, so that it can be looked into. */
  crashes: string[]
}

type Survival = { files: number; seed: number; delivered: number }

const limits = { seconds: 30, memory_mb: 1500, disk_mb: 300 }
const atOnce = 2
const state = z.object({ rows: z.int(), fingerprint: z.string().nullable() })

export async function surviveDamage({ files, seed, delivered }: Survival): Promise<Survived> {
  const trial = await openTrial()
  const world = await openTestDatabase()
  const survived: Survived = {
    read: 0,
    refused: 0,
    crashed: 0,
    applied: 0,
    kept: 0,
    memory_mb: 0,
    crashes: [],
  }
  try {
    const samples = await makeSamples(trial)
    const random = seeded(seed)
    const begin = megabytes()
    const waiting = Array.from({ length: files }, (_, at) => writeDamaged(trial, { samples, random, at }))
    const next = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        const outcome = await outcomeOfReading(trial, one)
        survived[outcome]++
        if (outcome === 'crashed') survived.crashes.push(`${one.sample.name}, ${one.how}`)
        survived.memory_mb = Math.max(survived.memory_mb, megabytes() - begin)
      }
    }
    await Promise.all(Array.from({ length: atOnce }, next))
    const points = samples.filter(({ kind }) => kind === 'point')
    for (let at = 0; at < delivered; at++)
      survived[await outcomeOfDelivery(world, writeDamaged(trial, { samples: points, random, at }))]++
    return survived
  } finally {
    await world.close()
    trial.end()
  }
}

type Damaged = { path: string; sample: Sample; how: string }

function writeDamaged(
  trial: Trial,
  { samples, random, at }: { samples: readonly Sample[]; random: () => number; at: number },
): Damaged {
  const sample = samples[at % samples.length]
  const folder = mkdtempSync(join(trial.folder, 'damaged-'))
  const struck = Math.floor(random() * (sample?.files.length ?? 1))
  const { bytes, how } = damage(sample?.files[struck]?.bytes ?? new Uint8Array(), random)
  if (!sample) throw new Error('There is nothing to damage.')
  for (const [index, file] of sample.files.entries())
    writeFileSync(join(folder, `a${file.ending}`), index === struck ? bytes : file.bytes)
  return { path: join(folder, `a${sample.files[0]?.ending ?? ''}`), sample, how: `${how} of part ${struck}` }
}

/** A few bits turned, half of the time and no more; else the end cut off, or both. */
function damage(whole: Uint8Array, random: () => number): { bytes: Uint8Array; how: string } {
  const kind = Math.floor(random() * 4)
  const length = kind < 2 ? whole.length : Math.max(1, Math.floor(whole.length * random()))
  const bytes = whole.slice(0, length)
  const flips = kind === 2 ? 0 : 1 + Math.floor(random() * 3)
  for (let flip = 0; flip < flips; flip++) {
    const position = Math.floor(random() * bytes.length)
    bytes[position] = (bytes[position] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
  return { bytes, how: `${flips} bits turned, ${whole.length - length} bytes cut` }
}

async function outcomeOfReading(trial: Trial, { path, sample, how }: Damaged) {
  try {
    await trial.read(path, { geometry: sample.kind, crs: 'EPSG:3006', limits })
    return 'read'
  } catch (error) {
    return refusalOf(error, `${sample.name}, ${how}`)
  } finally {
    rmSync(join(path, '..'), { recursive: true })
  }
}

async function outcomeOfDelivery(world: TestDatabase, { path, sample, how }: Damaged) {
  const before = await addressesIn(world)
  const where = `${sample.name}, ${how}`
  const delivery = await world
    .deliverFile('addresses', path, { crs: 'EPSG:3006' })
    .catch((error: unknown) => {
      refusalOf(error, where)
    })
  const after = await addressesIn(world)
  const isApplied = delivery?.outcome === 'applied'
  const expected = isApplied ? delivery.rows - delivery.merged : before.rows
  if (after.rows !== expected || (!isApplied && after.fingerprint !== before.fingerprint))
    throw new Error(
      `A delivery was applied by half (${where}): ${JSON.stringify({ before, after, delivery })}`,
    )
  return isApplied ? 'applied' : 'kept'
}

function refusalOf(error: unknown, where: string): 'refused' | 'crashed' {
  if (!(error instanceof AppError) || !['bad_input', 'too_large'].includes(error.kind))
    throw new Error(`Not refused in words (${where})`, { cause: error })
  return / crashed \(/.test(error.message) ? 'crashed' : 'refused'
}

async function addressesIn(world: TestDatabase): Promise<z.infer<typeof state>> {
  const [found] = await world.database.rows(sqlFile(import.meta.url, './addresses_state.sql'), {}, state)
  return found ?? { rows: 0, fingerprint: null }
}

function megabytes(): number {
  return Math.round(process.memoryUsage().rss / 1e6)
}
