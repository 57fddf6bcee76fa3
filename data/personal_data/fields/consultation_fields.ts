// What is kept of people because they hold a market consultation or reply to one.
import type { Retention } from '../../../api/contract/region.ts'
import type { Words } from '../../../api/contract/vocabulary.ts'
import { accountHolder, type PersonalFields, publicRecord, publicTask } from '../personal_field.ts'

const untilErased = ({ consultation_contact: days }: Retention): Words => ({
  sv: `${days} dagar efter att samrådet avslutades, eller efter dess sista dag om det inte har avslutats`,
  en: `${days} days after the consultation was closed, or after its last day where it has not been`,
})

export const consultationFields: readonly PersonalFields[] = [
  {
    fields: [
      'cases.consultation_reply.contact_name',
      'cases.consultation_reply.email',
      'cases.consultation_reply.phone',
    ],
    what: {
      sv: 'Kontaktperson hos en operatör som svarade på ett marknadssamråd: namn, e-post, telefon',
      en: 'Whom to ask at an operator that replied to a market consultation: name, e-mail, telephone',
    },
    whose: { sv: 'Kontaktpersonen', en: 'Whoever is named' },
    why: {
      sv: 'För att kunna fråga om svaret. Svaren visas bara för den som handlägger samrådet',
      en: 'To be able to ask about the reply. Replies are shown only to those who handle the consultation',
    },
    legal_basis: publicTask,
    how_long: untilErased,
  },
  {
    fields: ['cases.consultation_reply.operator_name', 'cases.consultation_reply.operator_number'],
    what: {
      sv: 'Operatörens namn och organisationsnummer. En enskild firmas nummer är ett personnummer',
      en: 'The operator’s name and organisation number. Of a sole trader the number is a personal identity number',
    },
    whose: { sv: 'Den som har en enskild firma', en: 'Sole traders' },
    why: { sv: 'För att veta vem som svarade', en: 'To know who replied' },
    legal_basis: publicTask,
    how_long: (retention) => ({
      sv: `En enskild firmas nummer: ${untilErased(retention).sv}. Annars så länge samrådet finns kvar`,
      en: `The number of a sole trader: ${untilErased(retention).en}. Else as long as the consultation is there`,
    }),
  },
  {
    fields: ['cases.consultation_reply.text'],
    what: { sv: 'Vad operatören skrev', en: 'What the operator wrote' },
    whose: { sv: 'Den som nämns i texten', en: 'Whoever is named in it' },
    why: {
      sv: 'För att kunna visa vad beslutet bygger på',
      en: 'To be able to show what the decision rests on',
    },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Så länge samrådet finns kvar',
      en: 'As long as the consultation is there',
    }),
  },
  {
    fields: [
      'cases.consultation.created_by',
      'cases.consultation.published_by',
      'cases.consultation.closed_by',
    ],
    what: {
      sv: 'Vem som skrev, publicerade och avslutade ett marknadssamråd, som id:n',
      en: 'Who drafted, published and closed a market consultation, as ids',
    },
    whose: accountHolder,
    why: { sv: 'För att kunna fråga den som vet', en: 'To be able to ask whoever knows' },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Så länge samrådet finns kvar. När kontot är raderat pekar id:t inte på någon',
      en: 'As long as the consultation is there. Once the account is erased the id points to nobody',
    }),
  },
]
