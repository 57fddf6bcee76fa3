// Everything that is kept of one person. What is somebody else's in it, and what opens a door (secrets), is left out.
import { z } from 'zod'
import { entryRow, type KeptEntry, withPersonalValues } from '../../audit/search/kept_entry.ts'
import { shownValues } from '../../audit/search/shown_entry.ts'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'

const row = z.looseObject({})
type Row = z.infer<typeof row>
type Asked = Pick<Connection, 'rows'>

const sql = {
  account: sqlFile(import.meta.url, './exported_account.sql'),
  identities: sqlFile(import.meta.url, './exported_identities.sql'),
  grants: sqlFile(import.meta.url, './exported_grants.sql'),
  sessions: sqlFile(import.meta.url, './exported_sessions.sql'),
  tokens: sqlFile(import.meta.url, './exported_tokens.sql'),
  invitations: sqlFile(import.meta.url, './exported_invitations.sql'),
  drafts: sqlFile(import.meta.url, './exported_drafts.sql'),
  deliveries: sqlFile(import.meta.url, './exported_deliveries.sql'),
  case_texts: sqlFile(import.meta.url, './exported_case_texts.sql'),
  attachments: sqlFile(import.meta.url, './exported_attachments.sql'),
  assessments: sqlFile(import.meta.url, './exported_assessments.sql'),
  decisions: sqlFile(import.meta.url, './exported_decisions.sql'),
  handled_cases: sqlFile(import.meta.url, './exported_handled_cases.sql'),
  saved_views: sqlFile(import.meta.url, './exported_saved_views.sql'),
  subscriptions: sqlFile(import.meta.url, './exported_subscriptions.sql'),
  entries: sqlFile(import.meta.url, './exported_entries.sql'),
}

export async function exportPerson(
  asked: Asked,
  { account_id, now }: { readonly account_id: string; readonly now: Date },
) {
  const own = (statement: string): Promise<Row[]> => asked.rows(statement, { account_id }, row)
  const [account] = await own(sql.account)
  const entries = await withPersonalValues(asked, await asked.rows(sql.entries, { account_id }, entryRow))
  return {
    account_id,
    exported_at: now.toISOString(),
    account: account ?? null,
    identities: await own(sql.identities),
    grants: await own(sql.grants),
    sessions: await own(sql.sessions),
    tokens: await own(sql.tokens),
    invitations: await own(sql.invitations),
    drafts: await own(sql.drafts),
    deliveries: await own(sql.deliveries),
    case_texts: await own(sql.case_texts),
    attachments: await own(sql.attachments),
    assessments: await own(sql.assessments),
    decisions: await own(sql.decisions),
    handled_cases: await own(sql.handled_cases),
    saved_views: await own(sql.saved_views),
    subscriptions: await own(sql.subscriptions),
    audit_entries: entries.map((entry) => asTheirs(entry, account_id)),
  }
}
export type PersonalExport = Awaited<ReturnType<typeof exportPerson>>

/** An administrator's entries tell of others too: of those only that something stood there. */
function asTheirs({ personal_values, ...entry }: KeptEntry, account_id: string): Row {
  const withheld = JSON.stringify({ is_of_somebody_else: true })
  const shown = personal_values.map((kept) =>
    kept.account_id === account_id ? kept : { ...kept, value: withheld },
  )
  const { number, noted_at, actor, via, action, object_kind, object_id } = entry
  const told = { number, noted_at, actor, via, action, object_kind, object_id }
  const sides = { ...entry, personal_values: shown }
  return { ...told, before: shownValues(sides, 'before'), after: shownValues(sides, 'after') }
}
