// What is kept of people because they did something here: the audit log, the deliveries and their files.
import {
  accountHolder,
  forDays,
  type PersonalFields,
  publicRecord,
  secureProcessing,
} from '../personal_field.ts'

const idStays = {
  sv: 'Id:t står kvar, men när kontot är raderat pekar det inte på någon',
  en: 'The id stays, but once the account is erased it points to nobody',
}

export const recordFields: readonly PersonalFields[] = [
  {
    fields: [
      'audit.entry.actor',
      'audit.entry.via',
      'audit.entry.object_id',
      'audit.entry.before',
      'audit.entry.after',
    ],
    what: {
      sv: 'Vem som gjorde vad, med vilken inloggning eller nyckel, som id:n. Av personuppgifter i det som ändrades står bara ett kontrollvärde',
      en: 'Who did what, by which session or token, as ids. Of personal data in what was changed there is only a checksum',
    },
    whose: accountHolder,
    why: {
      sv: 'För att i efterhand kunna visa vem som har ändrat något eller läst personuppgifter',
      en: 'To be able to show afterwards who changed something or read personal data',
    },
    legal_basis: secureProcessing,
    how_long: () => ({
      sv: `Posterna står kvar: loggen är en kedja som inte kan ändras. ${idStays.sv}`,
      en: `The entries stay: the log is a chain that cannot be changed. ${idStays.en}`,
    }),
  },
  {
    fields: ['audit.personal_value.value', 'audit.personal_value.salt', 'audit.personal_value.account_id'],
    what: {
      sv: 'De personuppgifter som granskningsloggen berättar om, skilda från posterna',
      en: 'The personal data that the audit log tells of, apart from its entries',
    },
    whose: {
      sv: 'Den som har kontot, den som bjöds in, eller den som nämns i ett skäl eller filnamn',
      en: 'Whoever has the account, was invited, or is named in a reason or the name of a file',
    },
    why: {
      sv: 'För att granskningsloggen ska kunna läsas så länge den behövs',
      en: 'So that the audit log can be read while that is needed',
    },
    legal_basis: secureProcessing,
    how_long: ({ audit_personal_value: days }) => ({
      sv: `${days} dagar efter att posten skrevs, eller tills kontot raderas. Kedjan håller ändå`,
      en: `${days} days after the entry was written, or until the account is erased. The chain holds all the same`,
    }),
  },
  {
    fields: ['deliveries.delivery.actor'],
    what: { sv: 'Vem som levererade, som konto-id', en: 'Who delivered, as the id of an account' },
    whose: accountHolder,
    why: { sv: 'För att kunna fråga den som vet', en: 'To be able to ask whoever knows' },
    legal_basis: publicRecord,
    how_long: () => idStays,
  },
  {
    fields: ['deliveries.delivery.reason'],
    what: {
      sv: 'Skälet till en leverans, med personens egna ord',
      en: 'Why something was delivered, in the person’s own words',
    },
    whose: {
      sv: 'Den som levererade, och den som nämns',
      en: 'Whoever delivered, and whoever is named',
    },
    why: { sv: 'För att förstå varför något ändrades', en: 'To understand why something was changed' },
    legal_basis: publicRecord,
    how_long: ({ delivery_reason: days }) => ({
      sv: `${days} dagar efter leveransen, eller tills kontot raderas`,
      en: `${days} days after the delivery, or until the account is erased`,
    }),
    in_log: { delivery: 'reason' },
  },
  {
    fields: ['deliveries.delivery.file_name', 'files/'],
    what: {
      sv: 'Levererade filer som de kom, med sina namn. De kan innehålla personuppgifter som registren inte tar in',
      en: 'Delivered files as they came, with their names. They may hold personal data that the registers do not take in',
    },
    whose: {
      sv: 'Den som nämns i filen eller i dess namn',
      en: 'Whoever is named in the file or in its name',
    },
    why: {
      sv: 'För att kunna visa vad ett register bygger på',
      en: 'To be able to show what a register rests on',
    },
    legal_basis: publicRecord,
    how_long: ({ delivered_file }) =>
      forDays(delivered_file, {
        sv: (days) => `Filen raderas ${days} dagar efter att den senast levererades; namnet står kvar`,
        en: (days) => `The file is erased ${days} days after it was last delivered; its name stays`,
      }),
    in_log: { delivery: 'file_name' },
  },
  {
    fields: ['rejected/'],
    what: {
      sv: 'Avvisade rader som de kom, med rad och skäl',
      en: 'Rejected rows as they came, with line and reason',
    },
    whose: { sv: 'Den som nämns i raden', en: 'Whoever is named in the row' },
    why: { sv: 'Så att de kan rättas och skickas igen', en: 'So that they can be corrected and sent again' },
    legal_basis: publicRecord,
    how_long: ({ rejected_rows }) =>
      forDays(rejected_rows, {
        sv: (days) => `${days} dagar efter leveransen`,
        en: (days) => `${days} days after the delivery`,
      }),
  },
  {
    fields: ['imports/'],
    what: {
      sv: 'Filer på väg in, med namn och det som hittades i dem',
      en: 'Files on their way in, with their names and what was found in them',
    },
    whose: {
      sv: 'Den som nämns i filen eller i dess namn',
      en: 'Whoever is named in the file or in its name',
    },
    why: { sv: 'För att kunna granskas innan de läses in', en: 'To be looked at before they are brought in' },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Ett dygn efter att inläsningen är klar, en vecka om ingen gör klart den',
      en: 'A day after the import is over, a week where nobody goes on with it',
    }),
    in_log: { import: 'file_name' },
  },
  {
    fields: ['backups/'],
    what: { sv: 'Säkerhetskopior av allt detta', en: 'Copies of all of this' },
    whose: { sv: 'Alla som nämns här', en: 'Everybody who is named here' },
    why: { sv: 'För att kunna återställa efter ett fel', en: 'To restore after a fault' },
    legal_basis: secureProcessing,
    how_long: () => ({
      sv: 'Den som driver servern bestämmer och tar bort dem. En återställd kopia raderar vid start det som har gått ut',
      en: 'Whoever runs the server decides and removes them. A restored copy erases at its start what has expired',
    }),
  },
]
