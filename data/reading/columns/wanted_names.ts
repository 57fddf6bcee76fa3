// The names by which a file's header is known, in small letters: ours, those of coordinates, and those that a person gave.
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import { coordinateColumns } from './coordinate_columns.ts'

export function wantedNames({ columns, rename }: Pick<IsolatedRequest, 'columns' | 'rename'>): string[] {
  return [...columns, ...coordinateColumns, ...Object.values(rename)]
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
}
