// Any file becomes rows: the one way in which foreign bytes enter the product. The work happens in a child
// process (child/read_foreign_file.ts), because parsers of foreign files crash, hang and grow.
import { askChild } from './isolation/ask_child.ts'
import { childProgram } from './isolation/child_program.ts'
import { type Reading, type ReadingRequest, reading } from './reading.ts'

export type { Reading, ReadingLimits, ReadingRequest } from './reading.ts'

/** Reads a foreign file into a Parquet file of ours; what is wrong with the file as a whole is an AppError. */
export async function readFile(request: ReadingRequest): Promise<Reading> {
  return reading.parse(await askChild(request, 'read'))
}

/** Makes the child's program ready while something else is waited for; the first reading is 80 ms quicker then. */
export async function prepareReading(): Promise<void> {
  await childProgram()
}
