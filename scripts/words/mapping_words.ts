// What became of `npm run mappings`, for the person at the command line.
import type { Mapping } from '../../api/contract/mapping.ts'

export function mappingListWords(mappings: readonly Mapping[]): string {
  if (mappings.length === 0)
    return 'No mapping is saved yet. Save one on the page of imports, or bring one in: npm run mappings -- import <file>'
  const width = Math.max(...mappings.map(({ name }) => name.length))
  return mappings
    .map(({ name, register, columns, saved_at }) => {
      const known = `${columns.length} ${columns.length === 1 ? 'column' : 'columns'}`
      return `${name.padEnd(width)}  ${register}, ${known}, saved ${saved_at.slice(0, 10)}`
    })
    .join('\n')
}
