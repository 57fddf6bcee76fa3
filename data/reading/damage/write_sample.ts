// A sample in a folder of its own, whole or with one of its files damaged.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Trial } from '../trial.ts'
import type { Damage } from './damage_bytes.ts'
import type { Sample } from './samples.ts'

export type WrittenSample = { sample: Sample; path: string; folder: string; where: string }

export function writeSample(trial: Trial, sample: Sample): WrittenSample {
  const folder = mkdtempSync(join(trial.folder, 'sample-'))
  for (const { ending, bytes } of sample.files) writeFileSync(join(folder, `a${ending}`), bytes)
  return { sample, path: join(folder, `a${sample.files[0]?.ending ?? ''}`), folder, where: sample.name }
}

export function writeDamaged(
  trial: Trial,
  { sample, damage, random }: { sample: Sample; damage: Damage; random: () => number },
): WrittenSample {
  const struck = Math.floor(random() * sample.files.length)
  const found = damage(sample.files[struck]?.bytes ?? new Uint8Array(), random)
  const files = sample.files.map((file, at) => (at === struck ? { ...file, bytes: found.bytes } : file))
  return {
    ...writeSample(trial, { ...sample, files }),
    where: `${sample.name}, ${found.how} of part ${struck}`,
  }
}
