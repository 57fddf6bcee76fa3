// What anybody may send must not fill the disk, however many send.
import { z } from 'zod'
import { AppError } from '../../api/contract/problem.ts'
import type { Asked } from '../accounts/recording.ts'
import { sqlFile } from '../database/sql_file.ts'

const bytesSql = sqlFile(import.meta.url, './anonymous_bytes.sql')
const bytesAtMost = 5_000_000_000

export async function demandRoomForAnonymous(asked: Asked): Promise<void> {
  const [found] = await asked.rows(bytesSql, {}, z.object({ bytes: z.number() }))
  if (found && found.bytes >= bytesAtMost)
    throw new AppError(
      'busy',
      'So many files have been sent that no more can be taken just now. What you wrote has been received; send the files another day.',
    )
}
