// Everything that a person or a program can be allowed to do, with the words people read. Who may what: api/permissions.ts.
import type { Words } from '../vocabulary.ts'

export const actions = [
  'read_public_answers',
  'sign_in',
  'manage_own_account',
  'accept_invitation',
  'invite',
  'read_association',
  'read_organisation',
  'read_inner_fields',
  'read_personal_data',
  'read_rejected_rows',
  'read_data_quality',
  'import_data',
  'publish_layers',
  'manage_associations',
  'manage_organisations',
  'manage_people',
  'manage_publishing',
  'follow',
  'take_part_in_cases',
  'handle_cases',
  'assess_areas',
  'hold_dialogue',
  'answer_reports',
  'speak_up',
  'read_audit_log',
] as const
export type Action = (typeof actions)[number]

/** What an API token can be made for, held to api/access/permissions.ts by a test; without what everybody may. */
export const tokenActions = [
  'read_association',
  'read_organisation',
  'read_inner_fields',
  'read_personal_data',
  'read_rejected_rows',
  'read_data_quality',
  'import_data',
  'publish_layers',
  'take_part_in_cases',
  'handle_cases',
  'assess_areas',
  'read_audit_log',
] as const satisfies readonly Action[]

export const actionWords: Readonly<Record<Action, Words>> = {
  read_public_answers: { sv: 'Läsa det som är öppet för alla', en: 'Read what is open to everyone' },
  sign_in: { sv: 'Logga in och ut', en: 'Sign in and out' },
  manage_own_account: {
    sv: 'Se och ändra sitt eget konto: sessioner, nycklar och uppgifter',
    en: 'See and change one’s own account: sessions, tokens and data',
  },
  accept_invitation: { sv: 'Ta emot en inbjudan', en: 'Accept an invitation' },
  invite: { sv: 'Bjuda in personer', en: 'Invite people' },
  read_association: { sv: 'Läsa en förenings uppgifter', en: 'Read what is kept of an association' },
  read_organisation: { sv: 'Läsa en organisations uppgifter', en: 'Read what is kept of an organisation' },
  read_inner_fields: {
    sv: 'Läsa uppgifter som inte är öppna, till exempel stamnätets sträckning',
    en: 'Read fields that are not public, such as backbone routes',
  },
  read_personal_data: {
    sv: 'Läsa personuppgifter i registren',
    en: 'Read personal data in the registers',
  },
  read_rejected_rows: {
    sv: 'Läsa avvisade rader och levererade filer',
    en: 'Read rejected rows and delivered files',
  },
  read_data_quality: { sv: 'Läsa datakvaliteten', en: 'Read the data quality' },
  import_data: {
    sv: 'Läsa in filer, ångra leveranser och spara mallar',
    en: 'Import files, undo deliveries and save mappings',
  },
  publish_layers: {
    sv: 'Lägga upp, publicera och avpublicera lager',
    en: 'Draft, publish and withdraw layers',
  },
  manage_associations: { sv: 'Lägga upp och ändra föreningar', en: 'Add and change associations' },
  manage_organisations: { sv: 'Lägga upp och ändra organisationer', en: 'Add and change organisations' },
  manage_people: {
    sv: 'Ge och ta bort roller, spärra och radera konton',
    en: 'Give and take roles, block and erase accounts',
  },
  manage_publishing: {
    sv: 'Bestämma hur organisationer publicerar och varifrån källor får hämtas',
    en: 'Decide how organisations publish and from where sources may be fetched',
  },
  follow: {
    sv: 'Följa områden, ansökningar och lager',
    en: 'Follow areas, applications and layers',
  },
  take_part_in_cases: {
    sv: 'Läsa och svara i en förenings ärenden och förbereda ansökningar',
    en: 'Read and answer in an association’s cases, and prepare applications',
  },
  handle_cases: {
    sv: 'Handlägga ärenden: begära komplettering, föra in beslut och utbetalningar, hålla marknadssamråd',
    en: 'Handle cases: ask for supplements, enter decisions and payments, hold market consultations',
  },
  assess_areas: {
    sv: 'Lägga en bedömning vid sidan av ett områdes läge',
    en: 'Set an assessment beside the status of an area',
  },
  hold_dialogue: {
    sv: 'Ställa frågor om planer och granska synpunkter',
    en: 'Ask questions about plans, and moderate the comments',
  },
  answer_reports: { sv: 'Besvara anmälda fel', en: 'Answer reports of what is wrong' },
  speak_up: {
    sv: 'Anmäla fel, lämna synpunkter och svara på samråd',
    en: 'Report what is wrong, comment on plans and reply to consultations',
  },
  read_audit_log: { sv: 'Läsa granskningsloggen', en: 'Read the audit log' },
}
