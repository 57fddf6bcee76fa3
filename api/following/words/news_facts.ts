// The facts of a piece of news, as data/following/news writes them.
import { z } from 'zod'
import { recurringProblems } from '../../contract/deliveries/recurring_codes.ts'
import { applicationStatuses, areaStatuses, backboneStatuses } from '../../contract/vocabulary.ts'

const areaStatus = z.enum(areaStatuses)
const applicationStatus = z.enum(applicationStatuses)

export const areaStatusFacts = z.object({
  name: z.string(),
  from_status: areaStatus.nullable(),
  to_status: areaStatus.nullable(),
  since: z.string().nullable(),
  applications: z.array(z.object({ application_id: z.string(), status: applicationStatus })),
  backbone_projects: z.array(z.object({ project_name: z.string(), status: z.enum(backboneStatuses) })),
})
export const applicationEventFacts = z.object({ status: applicationStatus, date: z.string() })
export const supplementFacts = z.object({ due_on: z.string() })
export const supplementClosedFacts = z.object({ outcome: z.string().nullable() })
export const messageFacts = z.object({ side: z.enum(['association', 'officer']) })
export const endDateFacts = z.object({ ends_on: z.string() })
export const recurringFacts = z.object({ title: z.string(), code: z.enum(recurringProblems).nullable() })
export const layerFacts = z.object({ title: z.object({ sv: z.string(), en: z.string().nullable() }) })
export const assessmentFacts = z.object({ status: areaStatus, area_names: z.array(z.string()) })
export const titledFacts = z.object({
  title: z.string(),
  area_names: z.array(z.string()),
  closes_on: z.string().optional(),
})
export const reportFacts = z.object({
  state: z.enum(['accepted', 'declined']),
  area_names: z.array(z.string()),
})
