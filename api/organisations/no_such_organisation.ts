import { AppError } from '../contract/problem.ts'

export function noSuchOrganisation(id: string): AppError {
  return new AppError(
    'not_found',
    `There is no organisation with the id ${id}. GET /api/v1/organisations lists them.`,
  )
}
