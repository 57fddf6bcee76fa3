// What goes over the socket while work is done: a line of JSON for each step, and one for the end.
import { z } from 'zod'
import { progress } from '../contract/deliveries/import.ts'
import { problemKinds } from '../contract/problem.ts'

export const spokenLine = z.union([
  z.strictObject({ progress }),
  z.strictObject({ done: z.unknown() }),
  z.strictObject({ problem: z.object({ kind: z.enum(problemKinds).nullable(), detail: z.string() }) }),
])
export type SpokenLine = z.infer<typeof spokenLine>
