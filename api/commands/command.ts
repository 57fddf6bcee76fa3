// What a command does, wherever it is done: by the running server, to which it is handed over, or by the command itself where none runs.
import type { z } from 'zod'
import type { Installation } from '../../data/deliveries/delivery.ts'
import type { WorkControl } from '../../data/work_control.ts'

export type Command<Work, Done> = {
  /** Where the server's socket takes it. */
  readonly path: string
  readonly work: z.ZodType<Work>
  readonly done: z.ZodType<Done>
  run(installation: Installation, work: Work, control: WorkControl): Promise<Done>
  /** What the server's log says of it. */
  logged?(done: Done): Readonly<Record<string, unknown>>
}

/** Holds a command to its type while its own types stay known. */
export function command<Work, Done>(given: Command<Work, Done>): Command<Work, Done> {
  return given
}
