// Files damaged at random, each read or refused: no crash of ours, no hang, memory bounded, no half delivery.
import { rmSync } from 'node:fs'
import { openTestDatabase } from '../../fixture/open_test_database.ts'
import { openTrial, type Trial } from '../trial.ts'
import { damageLittle, damageMuch } from './damage_bytes.ts'
import { deliverDamaged } from './deliver_damaged.ts'
import { refusalOf } from './refusal_of.ts'
import { makeSamples, type Sample } from './samples.ts'
import { seeded } from './seeded.ts'
import { type WrittenSample, writeDamaged, writeSample } from './write_sample.ts'

export type Survived = {
  read: number
  refused: number
  crashed: number
  applied: number
  rows_rejected: number
  unreadable: number
  memory_mb: number
  /** Which files ended the child, so that it can be looked into. */
  crashes: string[]
}

const limits = { seconds: 30, memory_mb: 1500, disk_mb: 300 }

/** Two children at a time: one lane delivers first and then reads, the other reads. */
export async function surviveDamage({
  files,
  delivered,
  seed,
}: {
  files: number
  delivered: number
  seed: number
}): Promise<Survived> {
  const trial = await openTrial()
  const world = await openTestDatabase()
  const survived: Survived = {
    read: 0,
    refused: 0,
    crashed: 0,
    applied: 0,
    rows_rejected: 0,
    unreadable: 0,
    memory_mb: 0,
    crashes: [],
  }
  try {
    const samples = await makeSamples(trial)
    const points = samples.filter(({ kind }) => kind === 'point')
    const [random, randomDelivered] = [seeded(seed), seeded(seed + 1)]
    const toRead = take(files, samples).map((sample) =>
      writeDamaged(trial, { sample, damage: damageMuch, random }),
    )
    const toDeliver = take(delivered, points).map((sample) =>
      writeDamaged(trial, { sample, damage: damageLittle, random: randomDelivered }),
    )
    const whole = samples.map((sample) => writeSample(trial, sample))
    const begin = megabytes()
    const readLane = async () => {
      for (let one = whole.shift(); one; one = whole.shift()) await requireRead(trial, one)
      for (let one = toRead.shift(); one; one = toRead.shift()) {
        const outcome = await outcomeOfReading(trial, one)
        survived[outcome]++
        if (outcome === 'crashed') survived.crashes.push(one.where)
        survived.memory_mb = Math.max(survived.memory_mb, megabytes() - begin)
      }
    }
    const deliverLane = async () => {
      for (const one of toDeliver) survived[await deliverDamaged(world, one)]++
    }
    await Promise.all([readLane(), deliverLane().then(readLane)])
    return survived
  } finally {
    await world.close()
    trial.end()
  }
}

/** So many of them, from the first on again when all were taken. */
function take(many: number, samples: readonly Sample[]): Sample[] {
  return Array.from({ length: many }, (_, at) => samples[at % samples.length]).filter(
    (sample) => sample !== undefined,
  )
}

/** What is damaged must be sound before, or its refusal would show nothing. */
async function requireRead(trial: Trial, { sample, path, where }: WrittenSample): Promise<void> {
  const { rows } = await trial.read(path, { geometry: sample.kind, crs: 'EPSG:3006', limits })
  if (rows !== sample.rows) throw new Error(`${where} has ${rows} rows while it is whole.`)
}

async function outcomeOfReading(trial: Trial, { sample, path, folder, where }: WrittenSample) {
  try {
    await trial.read(path, { geometry: sample.kind, crs: 'EPSG:3006', limits })
    return 'read'
  } catch (error) {
    return refusalOf(error, where)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function megabytes(): number {
  return Math.round(process.memoryUsage().rss / 1e6)
}
