// The lists of vocabulary.ts as shapes. Apart from them, because the pages read the lists and do without zod.
import { z } from 'zod'
import { applicationStatuses, areaStatuses, backboneStatuses, registerNames } from './vocabulary.ts'

export const words = z.object({ sv: z.string(), en: z.string() })

export const applicationStatus = z.enum(applicationStatuses)
export const backboneStatus = z.enum(backboneStatuses)
export const areaStatus = z.enum(areaStatuses)
export const registerName = z.enum(registerNames)
