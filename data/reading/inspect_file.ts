// What a foreign file turns out to be, before anything is done with it: looked at in the same isolated child process in
// which it would be read. Only a file that nobody could read is an error; what a person can mend by a word is a note.
import { type Inspection, inspection } from '../../api/contract/deliveries/inspection.ts'
import { askChild } from './isolation/ask_child.ts'
import type { ReadingRequest } from './reading.ts'

export type InspectionRequest = Omit<ReadingRequest, 'required'>

export async function inspectFile(request: InspectionRequest): Promise<Inspection> {
  return inspection.parse(await askChild({ ...request, required: [] }, 'inspect'))
}
