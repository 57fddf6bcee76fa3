// Of CSV a spreadsheet takes a cell for a formula that begins with one of these signs, whoever wrote it: what a source says of a layer could run on the desk of
// whoever opens the table. An apostrophe before it makes it text, and is taken away when the table comes back.
const guardedSign = /^'+[=+\-@]/

export function guarded(cell: string): string {
  return /^'*[=+\-@]/.test(cell) ? `'${cell}` : cell
}

export function unguarded(cell: string): string {
  return guardedSign.test(cell) ? cell.slice(1) : cell
}
