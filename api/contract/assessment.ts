// What a planner judges of an area, beside its computed status.
import { z } from 'zod'
import { areaStatus } from './codes.ts'
import { saidText } from './dialogue/said.ts'
import { filters } from './filters.ts'
import { answeredAt, asParameter, pageParameters, questionParameters } from './question.ts'

export const longestReason = 2000

export const newAssessment = z.strictObject({
  status: areaStatus,
  /** Not in the future. */
  assessed_on: z.iso.date({ error: 'a date such as 2015-06-30' }),
  reason: saidText(longestReason),
  /** Which function judges, such as "Bredbandssamordning"; no person. */
  function: saidText(100),
})
export type NewAssessment = z.infer<typeof newAssessment>

export const assessmentWithdrawal = z.strictObject({ reason: saidText(longestReason) })

export const assessment = z.object({
  id: z.string(),
  area_id: z.string(),
  status: areaStatus,
  assessed_on: z.string(),
  reason: z.string(),
  function: z.string(),
  made_at: z.string(),
  withdrawn_at: z.string().nullable(),
  withdrawn_because: z.string().nullable(),
})
export type Assessment = z.infer<typeof assessment>

/** Of one area, the one that holds first: the latest that is not withdrawn. */
export const areaAssessments = z.object({
  items: z.array(assessment.extend({ holds: z.boolean() })),
  total: z.int(),
})

/** One that holds at a date. */
export const heldAssessment = assessment.omit({ withdrawn_at: true, withdrawn_because: true })
export type HeldAssessment = z.infer<typeof heldAssessment>

/** The same beside what the rules give. */
export const assessedArea = heldAssessment.extend({
  area_name: z.string(),
  municipality_code: z.string().nullable(),
  municipality_name: z.string().nullable(),
  computed_status: areaStatus,
  is_different: z.boolean(),
})
export type AssessedArea = z.infer<typeof assessedArea>

export const assessments = z.object({
  ...answeredAt,
  items: z.array(assessedArea),
  total: z.int(),
  /** Of all that the filters let through: how many are judged otherwise than the rules give. */
  different: z.int(),
})
export type Assessments = z.infer<typeof assessments>

export const assessmentsQuery = z.strictObject({
  ...questionParameters,
  municipality: filters.municipality,
  ...pageParameters,
})
export const areaAssessmentsQuery = z.strictObject(asParameter)
