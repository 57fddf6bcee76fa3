import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reading } from '../read_file.ts'
import { rowsOf } from '../reading.ts'
import { openTrial, type Trial } from '../trial.ts'
import { awayMacros, columns, expected, type Kind, makeRegion } from './region.ts'
import { filesOf, type WrittenFormat, writtenFormats } from './written_formats.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
  await makeRegion(trial)
  await trial.sql(awayMacros)
})
afterAll(() => trial.end())

/** Each kind in another CRS, so that every format meets all three where it can. */
const codes: Readonly<Record<Kind, number>> = { polygon: 3006, line: 3007, point: 4326 }
const kinds: readonly Kind[] = ['polygon', 'line', 'point']

for (const written of writtenFormats) {
  const name = [written.format, written.variant].filter(Boolean).join(', ')
  test(`the region comes back equal from ${name}, and from a zip of it`, async () => {
    for (const kind of written.kinds ?? kinds) {
      const { path, stem, code } = await write(written, kind)
      const request = {
        columns,
        geometry: kind,
        ...(!written.names_crs && { crs: `EPSG:${code}` }),
      } as const
      const reading = await trial.read(path, request)
      expect(reading, kind).toMatchObject({ format: written.format, crs: `EPSG:${code}` })
      await expectEqual(reading, { kind, written })
      // All of a kind are packed alike.
      if (kind !== 'line') continue
      const zip = trial.file(`${stem}.zip`, Buffer.from(zipSync(filesOf(trial, stem))))
      const zipped = await trial.readHere(zip, request)
      expect(zipped).toMatchObject({ format: `zipped ${written.format}`, crs: `EPSG:${code}` })
      await expectEqual(zipped, { kind, written })
    }
  })
}

async function write(
  written: WrittenFormat,
  kind: Kind,
): Promise<{ path: string; stem: string; code: number }> {
  const code = written.codes.includes(codes[kind]) ? codes[kind] : (written.codes[0] ?? 4326)
  const variant = (written.variant ?? '').replace(/\W/g, '')
  const stem = `${kind}_${written.ending.slice(1)}${variant}`
  const path = join(trial.folder, `${stem}${written.ending}`)
  await written.write(trial, { table: `${kind}_${code}`, path, code, kind })
  return { path, stem, code }
}

/** Rows by id, since an index may have changed their order; places within a millimetre where none are rounded. */
async function expectEqual(
  reading: Reading,
  { kind, written }: { kind: Kind; written: WrittenFormat },
): Promise<void> {
  const rows = await trial.sql(`select ${columns.join(', ')} from ${rowsOf(reading)} order by id`)
  expect(rows, `${written.format}, ${kind}`).toEqual(expected[kind])
  const shape = kind === 'point' ? 'st_point(x, y)' : 'st_geomfromwkb(geometry)'
  const far = await trial.sql(
    `select id, away(geom, read) as metres
     from ${kind}_3006 join (select id, ${shape} as read from ${rowsOf(reading)}) using (id)
     where coalesce(away(geom, read), 1e9) > ${written.off_by_m ?? 0.001}`,
  )
  expect(far, `${written.format}, ${kind}`).toEqual([])
}
