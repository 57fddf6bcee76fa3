// What is kept of people in applications that an association prepares.
import type { Retention } from '../../../api/contract/region.ts'
import type { Words } from '../../../api/contract/vocabulary.ts'
import { accountHolder, type PersonalFields, publicTask } from '../personal_field.ts'

const untilDiscarded = ({ application_draft: days }: Retention): Words => ({
  sv: `Tills föreningen tar bort utkastet, eller ${days} dagar efter att det senast ändrades`,
  en: `Until the association throws the draft away, or ${days} days after it was last changed`,
})

export const draftFields: readonly PersonalFields[] = [
  {
    fields: ['cases.draft.content', 'cases.draft.title'],
    what: {
      sv: 'En ansökan som förbereds: vem som skriver under och i vilken roll, föreningens anteckningar, belopp och datum',
      en: 'An application that is being prepared: who signs it and as what, the association’s notes, amounts and dates',
    },
    whose: { sv: 'Den som skriver under, och den som nämns', en: 'Whoever signs, and whoever is named' },
    why: {
      sv: 'För att föreningen ska kunna förbereda sin ansökan tillsammans. Bara föreningen och den som handlägger ärenden ser den',
      en: 'So that the association can prepare its application together. Only the association and those who handle cases see it',
    },
    legal_basis: publicTask,
    how_long: untilDiscarded,
  },
  {
    fields: ['cases.draft.created_by', 'cases.draft.changed_by'],
    what: {
      sv: 'Vem som började på ett utkast och ändrade det senast, som konto-id',
      en: 'Who began a draft and changed it last, as the id of an account',
    },
    whose: accountHolder,
    why: {
      sv: 'För att två som skriver ska kunna prata med varandra',
      en: 'So that two who write can talk to each other',
    },
    legal_basis: publicTask,
    how_long: untilDiscarded,
  },
]
