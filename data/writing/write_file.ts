// Rows of ours become a file that GDAL writes: in the same isolated child process that reads foreign files, since a library that crashes shall not take the
// server with it.
import { join } from 'node:path'
import { z } from 'zod'
import { answerTo } from '../reading/isolation/ask_child.ts'
import type { WritingTask } from './writing_task.ts'

const written = z.object({ file: z.string() })

/** A million rows take a minute; the file and what SQLite sorts its index in take room. */
const limits = { seconds: 900, memory_mb: 3072, disk_mb: 16_384 }

type Asked = { readonly spatial_extension: string; readonly signal?: AbortSignal }

/** The path of the file. Throws AppError where it could not be written or was called off. */
export async function writeFile(task: WritingTask, { spatial_extension, signal }: Asked): Promise<string> {
  const answer = await answerTo({ ...task, task: 'write', limits, spatial: spatial_extension }, signal)
  return join(task.folder, written.parse(answer).file)
}
