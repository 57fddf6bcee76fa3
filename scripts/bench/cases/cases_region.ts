// An invented region with 10,000 applications and 100,000 events, and what officers and associations did about them: the same in every run.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applicationStatuses, type RegisterName } from '../../../api/contract/vocabulary.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { deliver } from '../../../data/deliveries/deliver.ts'
import type { Installation } from '../../../data/deliveries/delivery.ts'
import { randomFor } from '../../../data/demo/random.ts'
import { openEmpty } from '../bench_folder.ts'

export const applicationsWanted = 10_000
const eventsOfEach = 10
/** Of the square that everything lies in. */
export const side_m = 70_000
export const south = 6_400_000
export const west = 300_000
const day_ms = 86_400_000

const besideSql = [
  'accounts',
  'associations',
  'supplements',
  'messages',
  'end_dates',
  'payments',
  'handlers',
].map((name) => sqlFile(import.meta.url, `./beside/${name}.sql`))

export async function openCasesRegion() {
  const opened = await openEmpty()
  const { installation } = opened
  for (const [register, rows] of registersOf()) await bringIn(installation, { register, rows })
  await installation.database.record(async (connection) => {
    for (const sql of besideSql) await connection.run(sql)
  })
  return opened
}

type Brought = {
  readonly register: RegisterName
  readonly rows: readonly string[]
  readonly mode?: 'full' | 'update'
}

export async function bringIn(installation: Installation, { register, rows, mode = 'full' }: Brought) {
  const folder = join(installation.folder.staging, 'bench')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${register}.csv`)
  writeFileSync(file, `${rows.join('\n')}\n`)
  const { outcome } = await deliver(installation, { register, file, crs: 'EPSG:3006', mode, actor: 'bench' })
  if (outcome === 'refused') throw new Error(`The ${register} of the bench were refused.`)
}

function registersOf(): (readonly [RegisterName, readonly string[]])[] {
  const random = randomFor('cases bench')
  const place = () => random.integer(0, 69_000)
  const many = (count: number) => Array.from({ length: count }, (_, at) => at)
  return [
    [
      'municipalities',
      [
        'code,name,wkt',
        ...many(49).map((at) => {
          const [column, row] = [at % 7, Math.floor(at / 7)]
          return `${1400 + at},Kommun ${at},${square(column * 10_000, row * 10_000, 10_000)}`
        }),
      ],
    ],
    [
      'shortage-areas',
      ['id,name,wkt', ...many(175).map((at) => `B${at},Område ${at},${square(place(), place(), 1000)}`)],
    ],
    [
      'applications',
      [
        'id,association_name,association_number,applied_sek,granted_sek,wkt',
        ...many(applicationsWanted).map((at) =>
          [
            `2016-${at}`,
            `${random.pick(['Å', 'Ä', 'Ö', 'Norra ', 'Södra '])}byns fiber ${at % 5000}`,
            `769600-${String(at % 5000).padStart(4, '0')}`,
            random.integer(100_000, 9_000_000),
            random.chance(0.5) ? random.integer(100_000, 5_000_000) : '',
            square(place(), place(), 500),
          ].join(','),
        ),
      ],
    ],
    [
      'application-events',
      [
        'application_id,status,date,note',
        ...many(applicationsWanted).flatMap((at) => {
          const first = Date.parse('2014-01-01') + random.integer(0, 2000) * day_ms
          return many(eventsOfEach).map((event) => {
            const date = new Date(first + event * 60 * day_ms).toISOString().slice(0, 10)
            return `2016-${at},${applicationStatuses[event]},${date},`
          })
        }),
      ],
    ],
  ]
}

function square(x: number, y: number, side: number): string {
  const [left, bottom] = [west + x, south + y]
  const corners = [
    [left, bottom],
    [left + side, bottom],
    [left + side, bottom + side],
    [left, bottom + side],
    [left, bottom],
  ]
  return `"POLYGON((${corners.map((corner) => corner.join(' ')).join(', ')}))"`
}
