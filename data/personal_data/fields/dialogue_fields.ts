// What is kept of people who say something: reports of what is wrong, comments on plans, and of those who judge and answer.
import { accountHolder, type PersonalFields, publicRecord, publicTask } from '../personal_field.ts'

const idsStay = {
  sv: 'Id:t står kvar, men när kontot är raderat pekar det inte på någon',
  en: 'The id stays, but once the account is erased it points to nobody',
}

export const dialogueFields: readonly PersonalFields[] = [
  {
    fields: ['dialogue.report.email'],
    what: {
      sv: 'E-postadress som den som anmält ett fel har lämnat, om den vill ha svar',
      en: 'The e-mail address that whoever reported something has left, where they want an answer',
    },
    whose: { sv: 'Den som anmälde', en: 'Whoever reported' },
    why: { sv: 'Bara för att berätta vad anmälan ledde till', en: 'Only to tell what came of the report' },
    legal_basis: publicTask,
    how_long: ({ report_email: days }) => ({
      sv: `${days} dagar efter att anmälan avgjordes; avgörs den aldrig ${days + 730} dagar efter att den kom`,
      en: `${days} days after the report was decided; if it never is, ${days + 730} days after it came`,
    }),
    in_log: { report: 'email' },
  },
  {
    fields: [
      'dialogue.report.text',
      'dialogue.report.easting',
      'dialogue.report.northing',
      'dialogue.report.object_id',
      'dialogue.comment.text',
      'dialogue.comment.easting',
      'dialogue.comment.northing',
    ],
    what: {
      sv: 'Vad någon skrev i en anmälan eller en synpunkt, och platsen eller adressen som det gällde. Ingen behöver uppge sitt namn',
      en: 'What somebody wrote in a report or a comment, and the place or address that it was about. Nobody has to give a name',
    },
    whose: {
      sv: 'Den som skrev, och den som nämns i texten',
      en: 'Whoever wrote it, and whoever is named in it',
    },
    why: {
      sv: 'För att rätta det som är fel och ta del av vad människor tycker',
      en: 'To correct what is wrong and to hear what people think',
    },
    legal_basis: publicTask,
    how_long: ({ report_text: days }) => ({
      sv: `En anmälan och en synpunkt som inte visas: ${days} dagar efter att den avgjordes. En synpunkt som visas är öppna data och står kvar`,
      en: `A report, and a comment that is not shown: ${days} days after it was decided. A comment that is shown is open data and stays`,
    }),
  },
  {
    fields: ['dialogue.report.outcome', 'dialogue.comment.hidden_because', 'dialogue.comment.answer'],
    what: {
      sv: 'Vad en handläggare skrev om en anmälan eller en synpunkt',
      en: 'What an officer wrote of a report or a comment',
    },
    whose: { sv: 'Den som nämns i texten', en: 'Whoever is named in it' },
    why: {
      sv: 'För att alla ska kunna se vad det ledde till',
      en: 'So that everybody can see what came of it',
    },
    legal_basis: publicRecord,
    how_long: () => ({
      sv: 'Så länge anmälan eller frågan finns kvar',
      en: 'As long as the report or the question is there',
    }),
    in_log: { report: 'outcome' },
  },
  {
    fields: [
      'dialogue.question.title',
      'dialogue.question.text',
      'dialogue.question.result',
      'cases.assessment.reason',
      'cases.assessment.function',
      'cases.assessment.withdrawn_because',
    ],
    what: {
      sv: 'Frågor, deras resultat och bedömningar av områden, med skäl och funktion',
      en: 'Questions, their results, and assessments of areas, with reason and function',
    },
    whose: { sv: 'Den som nämns i texten', en: 'Whoever is named in it' },
    why: { sv: 'De är till för att läsas av alla', en: 'They are for everybody to read' },
    legal_basis: publicRecord,
    how_long: () => ({ sv: 'Så länge de finns kvar', en: 'As long as they are there' }),
    in_log: { question: 'result' },
  },
  {
    fields: [
      'dialogue.report.decided_by',
      'dialogue.question.created_by',
      'dialogue.comment.moderated_by',
      'dialogue.comment.answered_by',
      'cases.assessment.made_by',
      'cases.assessment.withdrawn_by',
    ],
    what: {
      sv: 'Vem som avgjorde en anmälan, ställde en fråga, granskade en synpunkt eller gjorde en bedömning, som konto-id',
      en: 'Who decided a report, asked a question, moderated a comment or judged an area, as the ids of accounts',
    },
    whose: accountHolder,
    why: { sv: 'För att kunna visa vem som gjorde vad', en: 'To be able to show who did what' },
    legal_basis: publicRecord,
    how_long: () => idsStay,
  },
]
