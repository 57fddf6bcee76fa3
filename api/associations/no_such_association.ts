import { AppError } from '../contract/problem.ts'

export function noSuchAssociation(id: string): AppError {
  return new AppError(
    'not_found',
    `There is no association with the id ${id}. GET /api/v1/associations lists them.`,
  )
}
