// An application that an association prepares. The log tells that it was saved, not what stands in it: it may name people.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type DraftSaved, draftContent } from '../../../api/contract/cases/draft.ts'
import { geojsonOf } from '../../../api/contract/cases/drawn_area.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { attachmentsOf, forgetAttachment } from '../../attachments/attachments.ts'
import { fromJson } from '../../catalogue/published_layers.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { demandEdition } from '../edition.ts'

const draftsSql = sqlFile(import.meta.url, './drafts.sql')
const likelySql = sqlFile(import.meta.url, './likely_application.sql')
const insertSql = sqlFile(import.meta.url, './insert_draft.sql')
const changeSql = sqlFile(import.meta.url, './change_draft.sql')
const deleteSql = sqlFile(import.meta.url, './delete_draft.sql')

/** As alike as two drawings of one area are. */
const likeness_pct = 80

const draftRow = z.object({
  id: z.string(),
  association_id: z.string(),
  association_name: z.string(),
  title: z.string(),
  content: fromJson(draftContent),
  journal_number: z.string().nullable(),
  has_joined: z.boolean(),
  has_area: z.boolean(),
  edition: z.int(),
  created_at: z.string(),
  changed_at: z.string(),
  changed_by_name: z.string().nullable(),
  /** Of which whoever changed it last is a member. */
  changer_associations: z.array(z.string()),
  /** Text of GeoJSON; only of one. */
  geometry: z.string().nullable(),
})
export type KeptDraft = z.infer<typeof draftRow>

const likelyRow = z.object({ id: z.string(), association_name: z.string(), likeness_pct: z.number() })

/** Those changed last first. */
export async function drafts(asked: Asked): Promise<KeptDraft[]> {
  return asked.rows(draftsSql, { id: null }, draftRow)
}

export async function draft(asked: Asked, id: string): Promise<KeptDraft | undefined> {
  const [found] = await asked.rows(draftsSql, { id }, draftRow)
  return found
}

/** An application in the register that is likely this one, which nobody has told the number of. */
export async function likelyApplication(asked: Asked, { id, has_area, journal_number }: KeptDraft) {
  if (!has_area || journal_number !== null) return null
  const [found] = await asked.rows(likelySql, { id, likeness_pct }, likelyRow)
  return found ?? null
}

/** Its id. */
export async function makeDraft(
  { connection, note, by, now }: Recording,
  { association_id, title }: { readonly association_id: string; readonly title: string },
): Promise<string> {
  const id = randomUUID()
  await connection.run(insertSql, {
    id,
    association_id,
    title,
    content: JSON.stringify(draftContent.parse({})),
    changed_at: now.toISOString(),
    changed_by: by.actor,
  })
  note({ by, action: 'draft_saved', object: ['draft', id], after: { association_id, edition: 1 } })
  return id
}

export async function saveDraft(
  { connection, note, by, now }: Recording,
  kept: KeptDraft,
  { edition, title, content, geometry, journal_number }: DraftSaved,
): Promise<void> {
  demandEdition('this draft', kept.edition, edition)
  const { id, association_id } = kept
  await connection.run(changeSql, {
    id,
    title,
    content: JSON.stringify(content),
    geometry: geometry && geojsonOf(geometry),
    journal_number,
    changed_at: now.toISOString(),
    changed_by: by.actor,
  })
  note({ by, action: 'draft_saved', object: ['draft', id], after: { association_id, edition: edition + 1 } })
}

/** Its files are no longer written down either: their ids, for whoever removes them once this is committed. */
export async function discardDraft(
  recording: Recording,
  kept: KeptDraft,
  edition: number,
): Promise<readonly string[]> {
  const { connection, note, by } = recording
  demandEdition('this draft', kept.edition, edition)
  const { id, association_id } = kept
  const files = await attachmentsOf(connection, 'draft', [id])
  for (const file of files) await forgetAttachment(recording, file)
  await connection.run(deleteSql, { id })
  note({ by, action: 'draft_discarded', object: ['draft', id], before: { association_id, edition } })
  return files.map((file) => file.id)
}
