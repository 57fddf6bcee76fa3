// The invented region of the cases, with 130,000 addresses and a thousand followers.

import { sqlFile } from '../../../data/database/sql_file.ts'
import { randomFor } from '../../../data/demo/random.ts'
import { bringIn, openCasesRegion, side_m, south, west } from '../cases/cases_region.ts'

const followersSql = ['follower_accounts', 'followers'].map((name) =>
  sqlFile(import.meta.url, `./${name}.sql`),
)
/** As the two statements make them. */
export const followersWanted = 1000
const addressesWanted = 130_000
const everyEighth = 8

export async function openFollowingRegion() {
  const opened = await openCasesRegion()
  const { installation } = opened
  const random = randomFor('following bench')
  const numbers = Array.from({ length: addressesWanted }, (_, at) => at)
  await bringIn(installation, {
    register: 'addresses',
    rows: [
      'id,easting,northing',
      ...numbers.map(
        (at) => `A${at},${west + random.integer(0, side_m)},${south + random.integer(0, side_m)}`,
      ),
    ],
  })
  await bringIn(installation, {
    register: 'coverage',
    rows: [
      'address_id,technology,state,operator,valid_from,valid_to',
      ...numbers
        .filter((at) => at % everyEighth === 0)
        .map((at) => `A${at},fibre,connected,Bynät,20${random.integer(10, 24)}-01-01,`),
    ],
  })
  return {
    ...opened,
    /** Afterwards: what is there is no news to them. */
    follow: () =>
      installation.database.record(async (connection) => {
        for (const sql of followersSql) await connection.run(sql)
      }),
  }
}
