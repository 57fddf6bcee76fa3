// What stops a request or a command. The kind decides the HTTP status (api/errors.ts); the message
// tells the person what to change.
export const problemKinds = [
  'not_found',
  'bad_input',
  'too_large',
  'busy',
  'data_missing',
  'forbidden',
  'unauthenticated',
  'conflict',
  'too_many',
  'no_such_range',
  'not_acceptable',
] as const
export type ProblemKind = (typeof problemKinds)[number]

/** One thing that is wrong with the input: where it stands and what would be allowed there. */
export type InputFault = { parameter: string; detail: string }

export class AppError extends Error {
  readonly kind: ProblemKind
  readonly faults: readonly InputFault[]
  /** Of a conflict: the thing as it is now, as whoever asks may see it. */
  readonly present: object | undefined

  constructor(
    kind: ProblemKind,
    message: string,
    faults: readonly InputFault[] = [],
    present: object | undefined = undefined,
  ) {
    super(message)
    this.name = 'AppError'
    this.kind = kind
    this.faults = faults
    this.present = present
  }
}
