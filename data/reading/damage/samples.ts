// Whole files of every format, to be damaged.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync, zipSync } from 'fflate'
import { expected, type Kind, makeRegion } from '../round_trip/region.ts'
import { writtenFormats } from '../round_trip/written_formats.ts'
import { endingOf, siblings } from '../siblings.ts'
import type { Trial } from '../trial.ts'

export type Sample = {
  name: string
  kind: Kind
  rows: number
  /** The file that is named first, then what is read with it. */
  files: readonly { ending: string; bytes: Uint8Array }[]
}

/** A checksum finds most of what happens to an archive, so a few of them are enough. */
const zippedToo = ['.shp', '.tab', '.kml']

export async function makeSamples(trial: Trial): Promise<Sample[]> {
  await makeRegion(trial)
  const samples: Sample[] = []
  for (const written of writtenFormats)
    for (const kind of ['point', 'polygon'] as const) {
      if (written.kinds && !written.kinds.includes(kind)) continue
      const code = written.codes[0] ?? 4326
      const path = join(trial.folder, `${kind}${samples.length}${written.ending}`)
      await written.write(trial, { table: `${kind}_${code}`, path, code, kind })
      // As bare bytes: a slice of a Buffer is no copy, and what damaged it would damage the sample for all that follow.
      const all = siblings(path).map((each) => ({
        name: basename(each),
        bytes: new Uint8Array(readFileSync(each)),
      }))
      const files = all.map(({ name, bytes }) => ({ ending: endingOf(name), bytes }))
      const sample = { kind, rows: expected[kind].length }
      samples.push({ ...sample, name: `${written.format} ${written.variant ?? ''}`.trim(), files })
      if (kind === 'polygon' && zippedToo.includes(written.ending)) {
        const bytes = zipSync(Object.fromEntries(all.map(({ name, bytes }) => [name, bytes])))
        samples.push({ ...sample, name: `zipped ${written.format}`, files: [{ ending: '.zip', bytes }] })
      }
      if (kind === 'polygon' && written.ending === '.csv') {
        const zipped = files.map(({ bytes }) => ({ ending: '.csv.gz', bytes: gzipSync(bytes) }))
        samples.push({ ...sample, name: 'gzipped CSV', files: zipped })
      }
    }
  return samples
}
