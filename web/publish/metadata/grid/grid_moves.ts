// Where the keys lead in a table of cells, as in a spreadsheet (WAI-ARIA Authoring Practices, grid pattern).
export type Spot = { readonly row: number; readonly column: number }
export type Size = { readonly rows: number; readonly columns: number }
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>

/** Undefined: not a key that moves. */
export function moved(
  { row, column }: Spot,
  { key, ctrlKey, metaKey }: Pressed,
  size: Size,
): Spot | undefined {
  const is_far = ctrlKey || metaKey
  const to = (spot: Spot) => within(spot, size)
  if (key === 'ArrowUp') return to({ row: is_far ? 0 : row - 1, column })
  if (key === 'ArrowDown') return to({ row: is_far ? size.rows : row + 1, column })
  if (key === 'ArrowLeft') return to({ row, column: is_far ? 0 : column - 1 })
  if (key === 'ArrowRight') return to({ row, column: is_far ? size.columns : column + 1 })
  if (key === 'Home') return to({ row: is_far ? 0 : row, column: 0 })
  if (key === 'End') return to({ row: is_far ? size.rows : row, column: size.columns })
  if (key === 'PageUp') return to({ row: row - 10, column })
  if (key === 'PageDown') return to({ row: row + 10, column })
  return undefined
}

export function within({ row, column }: Spot, { rows, columns }: Size): Spot {
  return {
    row: Math.min(Math.max(0, row), Math.max(0, rows - 1)),
    column: Math.min(Math.max(0, column), Math.max(0, columns - 1)),
  }
}

/** What a spreadsheet puts on the clipboard, as rows of cells. */
export function pastedCells(text: string): readonly (readonly string[])[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
}
