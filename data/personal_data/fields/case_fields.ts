// What is kept of people because they take part in a case: who wrote what, who handles it, whom one may ask in an association.
import { accountHolder, type PersonalFields, publicRecord, publicTask } from '../personal_field.ts'

const idStays = {
  sv: 'Id:t står kvar, men när kontot är raderat pekar det inte på någon',
  en: 'The id stays, but once the account is erased it points to nobody',
}

export const caseFields: readonly PersonalFields[] = [
  {
    fields: [
      'cases.supplement.asked_by',
      'cases.supplement.answered_by',
      'cases.supplement.closed_by',
      'cases.message.sent_by',
      'cases.end_date.set_by',
      'cases.payment.entered_by',
      'cases.payment.struck_by',
      'cases.contact.changed_by',
      'cases.handler.assigned_by',
    ],
    what: {
      sv: 'Vem som gjorde vad i ett ärende, som konto-id',
      en: 'Who did what in a case, as the id of an account',
    },
    whose: accountHolder,
    why: { sv: 'För att kunna fråga den som vet', en: 'To be able to ask whoever knows' },
    legal_basis: publicRecord,
    how_long: () => idStays,
  },
  {
    fields: ['cases.message.text', 'cases.supplement.answer'],
    what: {
      sv: 'Meddelanden i ett ärende och svar på kompletteringar',
      en: 'Messages in a case, and answers to what was asked for',
    },
    whose: { sv: 'Den som skrev, och den som nämns', en: 'Whoever wrote, and whoever is named' },
    why: {
      sv: 'För att förening och handläggare ska kunna driva ärendet',
      en: 'So that the association and its officer can take the case forward',
    },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Tills myndigheten har beslutat om gallring. De hör till ärendet och står kvar när kontot raderas',
      en: 'Until the authority has decided on disposal (gallringsbeslut). They belong to the case and stay when the account is erased',
    }),
  },
  {
    fields: [
      'cases.supplement.what',
      'cases.end_date.reason',
      'cases.payment.note',
      'cases.payment.struck_because',
    ],
    what: {
      sv: 'Vad som begärdes, skäl och anteckningar, med handläggarens ord',
      en: 'What was asked for, reasons and notes, in the officer’s words',
    },
    whose: { sv: 'Den som skrev, och den som nämns', en: 'Whoever wrote, and whoever is named' },
    why: {
      sv: 'För att kunna visa hur ärendet har handlagts',
      en: 'To be able to show how the case was handled',
    },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Så länge ärendet finns kvar',
      en: 'As long as the case is kept',
    }),
  },
  {
    fields: ['cases.handler.account_id', 'cases.handler.application_id', 'cases.handler.assigned_at'],
    what: { sv: 'Vem som handlägger ett ärende', en: 'Who looks after a case' },
    whose: accountHolder,
    why: { sv: 'För att fördela arbetet', en: 'To share out the work' },
    legal_basis: publicTask,
    how_long: () => ({
      sv: 'Tills någon annan handlägger ärendet, eller tills kontot raderas',
      en: 'Until somebody else looks after the case, or until the account is erased',
    }),
  },
  {
    fields: [
      'cases.contact.name',
      'cases.contact.function',
      'cases.contact.email',
      'cases.contact.phone',
      'cases.contact.association_id',
    ],
    what: {
      sv: 'Kontaktpersoner i en förening: namn, uppdrag, e-post och telefon',
      en: 'Whom to ask in an association: name, function, e-mail and telephone',
    },
    whose: { sv: 'Kontaktpersonen', en: 'Whoever may be asked' },
    why: {
      sv: 'För att handläggaren ska kunna nå föreningen',
      en: 'So that officers can reach the association',
    },
    legal_basis: publicTask,
    how_long: () => ({
      sv: 'Tills föreningen eller en handläggare tar bort personen',
      en: 'Until the association or an officer removes the person',
    }),
  },
  {
    fields: ['cases.saved_view.account_id', 'cases.saved_view.name', 'cases.saved_view.query'],
    what: { sv: 'Sparade vyer av ärendekön', en: 'Saved views of the queue' },
    whose: accountHolder,
    why: { sv: 'För att slippa ställa in filtren på nytt', en: 'So that filters need not be set anew' },
    legal_basis: publicTask,
    how_long: () => ({
      sv: 'Tills de tas bort, eller tills kontot raderas',
      en: 'Until they are removed, or until the account is erased',
    }),
  },
]
