// The work that a command hands to a running server, and what it gives back, as both go over the socket.
import { z } from 'zod'
import { expiredCounts } from '../../data/personal_data/erase_expired.ts'
import { registerName } from '../contract/codes.ts'
import { delivery, deliveryModes, deliveryResult } from '../contract/deliveries/delivery.ts'
import { changeKinds, differences, preview } from '../contract/deliveries/import.ts'
import { inspection } from '../contract/deliveries/inspection.ts'
import { readingInstructions } from '../contract/deliveries/reading_instructions.ts'
import { mappingContent, mappingName, suggestion } from '../contract/mapping.ts'
import { auditEntries, auditFilters, auditFormats } from '../contract/people/audit.ts'

/** Whose instructions hold where nothing else is said: a saved mapping's, a file's, or those that are suggested. */
export const mappingWanted = z.union([
  z.strictObject({ saved: mappingName }),
  z.strictObject({ content: mappingContent }),
  z.strictObject({ is_suggested: z.literal(true) }),
])
export type MappingWanted = z.infer<typeof mappingWanted>

export const fileWork = readingInstructions.extend({
  register: registerName,
  file: z.string(),
  mapping: mappingWanted.exactOptional(),
  /** The name under which what is said is kept for the next file of the kind. */
  save_mapping: mappingName.exactOptional(),
})
export type FileWork = z.infer<typeof fileWork>

export const importWork = fileWork.extend({
  mode: z.enum(deliveryModes).exactOptional(),
  data_as_of: z.string().exactOptional(),
  valid_rows_only: z.boolean().exactOptional(),
})
export type ImportWork = z.infer<typeof importWork>

/** Without a check: all of them with their counts. */
export const dataQualityWork = z.object({ check: z.string().exactOptional(), as_csv: z.boolean() })
export type DataQualityWork = z.infer<typeof dataQualityWork>
export const dataQualityDone = z.object({ text: z.string() })

const effectWanted = { as_of: z.string().exactOptional() }

export const previewWork = importWork.extend(effectWanted)
export type PreviewWork = z.infer<typeof previewWork>

export const lookDone = z.object({ inspection, suggestion })
export const previewDone = preview
export const deliveryDone = deliveryResult

const deliveryId = z.int().min(1)
const pageWanted = { limit: z.int(), offset: z.int(), change: z.enum(changeKinds).exactOptional() }

export const listWork = z.object({ limit: z.int(), offset: z.int() })
export const listDone = z.array(delivery)
export const showWork = z.object({ id: deliveryId })
export const showDone = delivery
export const differencesWork = z.object({ id: deliveryId, ...pageWanted })
export const comparisonWork = z.object({ from: deliveryId, to: deliveryId, ...pageWanted })
export const differencesDone = differences
export const undoWork = z.object({ id: deliveryId, reason: z.string().exactOptional() })
export const undoPreviewWork = z.object({ id: deliveryId, ...effectWanted })
export const deliveredFileWork = z.object({ id: deliveryId })
export const deliveredFileDone = z.object({ path: z.string(), name: z.string() })
/** Where the rows go, by the name's ending; without it only where they lie is told. */
export const rejectedWork = z.object({ id: deliveryId, to: z.string().exactOptional() })
export const rejectedDone = z.object({ path: z.string() })

export const auditSearchWork = z.object({ filters: z.object(auditFilters), limit: z.int(), offset: z.int() })
export type AuditSearchWork = z.infer<typeof auditSearchWork>
export const auditSearchDone = auditEntries
export const auditVerificationWork = z.object({
  expect: z.object({ number: z.int(), hash: z.string() }).exactOptional(),
})
export type AuditVerificationWork = z.infer<typeof auditVerificationWork>
export const auditExportWork = z.object({
  filters: z.object(auditFilters),
  format: z.enum(auditFormats),
  to: z.string(),
})
export type AuditExportWork = z.infer<typeof auditExportWork>
export const auditExportDone = z.object({ path: z.string() })

export const erasureWork = z.object({ is_trial: z.boolean() })
export const erasureDone = expiredCounts

export const backupWork = z.object({ folder: z.string() })
export const backupDone = z.object({ folder: z.string(), files: z.int(), bytes: z.int() })
