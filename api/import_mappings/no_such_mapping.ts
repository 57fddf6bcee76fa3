import { AppError } from '../contract/problem.ts'

export function noSuchMapping(name: string): AppError {
  return new AppError(
    'not_found',
    `There is no saved mapping "${name}". Their names are in /api/v1/import-mappings and in npm run mappings.`,
  )
}
