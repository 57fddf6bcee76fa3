import { listAreaAssessments } from './list_area_assessments.ts'
import { listAssessments } from './list_assessments.ts'
import { makeAssessment } from './make_assessment.ts'
import { withdrawAssessment } from './withdraw_assessment.ts'

export const assessmentEndpoints = [
  listAssessments,
  listAreaAssessments,
  makeAssessment,
  withdrawAssessment,
] as const
