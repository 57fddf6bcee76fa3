// What is kept of people in files that they send with something.
import { type PersonalFields, publicRecord } from '../personal_field.ts'

export const attachmentFields: readonly PersonalFields[] = [
  {
    fields: ['attachments/', 'cases.attachment.file_name'],
    what: {
      sv: 'Filer som skickats med i ärenden, anmälda fel och svar på samråd, och deras namn. En bild som skickas utan konto töms på var, när och med vilken kamera den togs',
      en: 'Files sent with cases, reports and replies to consultations, and their names. A picture sent without an account is emptied of where, when and with which camera it was taken',
    },
    whose: {
      sv: 'Den som skickade filen, och den som nämns i den',
      en: 'Whoever sent the file, and whoever is named in it',
    },
    why: {
      sv: 'För att kunna handlägga ärendet eller rätta felet',
      en: 'To be able to handle the case or correct the error',
    },
    legal_basis: publicRecord,
    how_long: ({ report_text: days, application_draft }) => ({
      sv: `Så länge ärendet finns; till ett utkast tills det tas bort eller ${application_draft} dagar efter att det senast ändrades; till ett anmält fel i ${days} dagar efter att det avgjordes; till ett svar på ett samråd så länge samrådet finns kvar`,
      en: `As long as the case is there; with a draft until it is thrown away, or ${application_draft} days after it was last changed; with a report for ${days} days after it was decided; with a reply to a consultation as long as that is there`,
    }),
    in_log: { attachment: 'file_name' },
  },
  {
    fields: ['cases.attachment.sent_by'],
    what: { sv: 'Vem som skickade en fil, som konto-id', en: 'Who sent a file, as the id of an account' },
    whose: { sv: 'Den som har kontot', en: 'Whoever has the account' },
    why: { sv: 'För att kunna visa vem uppgifterna kom från', en: 'To be able to show from whom it came' },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Id:t står kvar, men när kontot är raderat pekar det inte på någon',
      en: 'The id stays, but once the account is erased it points to nobody',
    }),
  },
]
