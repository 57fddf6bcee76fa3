// Whole files of every format, to be damaged.
import { join } from 'node:path'
import { gzipSync, zipSync } from 'fflate'
import { type Kind, makeRegion } from '../round_trip/region.ts'
import { filesOf, writtenFormats } from '../round_trip/written_formats.ts'
import type { Trial } from '../trial.ts'

export type Sample = {
  name: string
  kind: Kind
  /** The file that is named first, then what belongs to it. */
  files: readonly { ending: string; bytes: Uint8Array }[]
}

const zippedToo = ['.shp', '.tab', '.kml']

export async function makeSamples(trial: Trial): Promise<Sample[]> {
  await makeRegion(trial)
  const samples: Sample[] = []
  for (const written of writtenFormats)
    for (const kind of ['point', 'polygon'] as const) {
      if (written.kinds && !written.kinds.includes(kind)) continue
      const code = written.codes[0] ?? 4326
      const stem = `${kind}${samples.length}`
      const path = join(trial.folder, `${stem}${written.ending}`)
      await written.write(trial, { table: `${kind}_${code}`, path, code, kind })
      const all = filesOf(trial, stem)
      const files = Object.entries(all)
        .map(([name, bytes]) => ({ ending: name.slice(stem.length), bytes }))
        .toSorted(
          (one, other) => Number(other.ending === written.ending) - Number(one.ending === written.ending),
        )
      samples.push({ name: `${written.format} ${written.variant ?? ''}`.trim(), kind, files })
      // A checksum finds most of what happens to an archive, so a few of them are enough.
      const [first] = files
      if (kind === 'polygon' && zippedToo.includes(written.ending))
        samples.push({
          name: `zipped ${written.format}`,
          kind,
          files: [{ ending: '.zip', bytes: zipSync(all) }],
        })
      if (kind === 'polygon' && written.ending === '.csv' && first)
        samples.push({
          name: 'gzipped CSV',
          kind,
          files: [{ ending: '.csv.gz', bytes: gzipSync(first.bytes) }],
        })
    }
  return samples
}
