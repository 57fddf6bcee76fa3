// What is taken along: the table as it is shown, what it rests on, and the same as plain text.
import type { Column, Kind, Value } from './column.ts'

export type Sheet = {
  readonly name: string
  readonly columns: readonly { readonly heading: string; readonly kind: Kind }[]
  readonly rows: readonly (readonly Value[])[]
}

/** What the figures rest on, line by line: a label and what it says. */
export type About = {
  readonly name: string
  readonly lines: readonly (readonly [string, string])[]
}

export type Takeaway = {
  /** Without its ending. */
  readonly fileName: string
  readonly locale: string
  readonly sheet: Sheet
  readonly about: About
  readonly text: string
}

export function sheetOf<Row>(
  name: string,
  { columns, rows }: { columns: readonly Column<Row>[]; rows: readonly Row[] },
): Sheet {
  return {
    name,
    columns: columns.map(({ heading, kind }) => ({ heading, kind })),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  }
}
