// What the registers hold of people. They are about places and associations; people come in where a field can name one.
import { type PersonalFields, publicRecord, publicTask } from '../personal_field.ts'

const whileInRegister = () => ({
  sv: 'Så länge raden finns i registret. Tidigare värden står i historiken tills myndigheten har beslutat om gallring',
  en: 'While the row is in the register. Earlier values stand in the history until the authority has decided on disposal',
})

export const registerFields: readonly PersonalFields[] = [
  {
    fields: [
      'registers.applications.association_number',
      'history.applications.association_number',
      'accounts.association.association_number',
    ],
    what: {
      sv: 'Organisationsnummer: för enskild näringsidkare ett personnummer',
      en: 'Organisation numbers: of a sole trader it is a personal identity number',
    },
    whose: { sv: 'Enskilda näringsidkare som har ansökt', en: 'Sole traders who have applied' },
    why: {
      sv: 'För att veta vem ansökan gäller. Personnummer visas bara för handläggare och administratörer',
      en: 'To know whose the application is. Personal identity numbers are shown to officers and administrators only',
    },
    legal_basis: publicTask,
    how_long: whileInRegister,
    in_log: { association: 'association_number' },
  },
  {
    fields: [
      'registers.applications.association_name',
      'history.applications.association_name',
      'accounts.association.name',
    ],
    what: {
      sv: 'Föreningens namn: för enskild näringsidkare kan det vara personens',
      en: 'The name of the association: of a sole trader it may be the person’s',
    },
    whose: { sv: 'Enskilda näringsidkare som har ansökt', en: 'Sole traders who have applied' },
    why: { sv: 'För att veta vem ansökan gäller', en: 'To know whose the application is' },
    legal_basis: publicTask,
    how_long: whileInRegister,
  },
  {
    fields: [
      'registers.application_events.note',
      'registers.backbone_events.note',
      'history.application_events.note',
      'history.backbone_events.note',
    ],
    what: {
      sv: 'Anteckningar om händelser. De är öppna för alla och ska inte nämna personer',
      en: 'Notes of events. They are open to everyone and shall name nobody',
    },
    whose: { sv: 'Den som ändå nämns', en: 'Whoever is named all the same' },
    why: { sv: 'För att förklara ett besluts gång', en: 'To explain how a matter went' },
    legal_basis: publicTask,
    how_long: whileInRegister,
  },
  {
    fields: [
      'registers.addresses.label',
      'history.addresses.label',
      'registers.addresses.kind',
      'history.addresses.kind',
    ],
    what: {
      sv: 'Adresspunkter. En plats är ingen person här, och ingen som bor där nämns; men adressen kan peka på någon',
      en: 'Addresses. A place is no person here, and nobody who lives there is named; but the label can point to one',
    },
    whose: { sv: 'Den som bor eller arbetar där', en: 'Whoever lives or works there' },
    why: {
      sv: 'För att räkna vilka platser som saknar fiber',
      en: 'To count which places are without fibre',
    },
    legal_basis: publicTask,
    how_long: whileInRegister,
  },
  {
    fields: ['server log'],
    what: {
      sv: 'Ingenting: serverns logg har varken namn, sökord, id:n eller IP-adresser',
      en: 'Nothing: the server’s log has no names, searches, ids or IP addresses',
    },
    whose: { sv: 'Ingens', en: 'Nobody’s' },
    why: { sv: 'För att hitta fel i driften', en: 'To find faults' },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Den som driver servern bestämmer',
      en: 'Whoever runs the server decides',
    }),
  },
]
