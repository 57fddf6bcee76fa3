// What the parameters and fields of cases mean.
import type { ParameterWords } from './parameter_words.ts'

export const caseParameterWords: Readonly<Record<string, ParameterWords>> = {
  handler: {
    description: 'Only cases that `me`, the account with this id, or nobody (`none`) looks after.',
    example: 'me',
  },
  is_overdue: { description: 'true: only cases in which something asked for is past its day.' },
  has_open_supplements: { description: 'true: only cases in which the association is to answer something.' },
  has_answered_supplements: { description: 'true: only cases in which an officer is to look at an answer.' },
  has_unanswered_message: {
    description: 'true: only cases in which the association has written and no officer has answered.',
  },
  end_date_before: {
    description: 'Only cases whose end date lies before this day.',
    example: '2026-12-31',
  },
  is_end_passed: {
    description:
      'true: only cases whose end date has passed and that are neither completed, paid, withdrawn nor rejected.',
  },
  age_over_days: {
    description: 'Only cases received more than so many days ago.',
    schema: { type: 'integer', minimum: 0, maximum: 100_000 },
    example: 365,
  },
  year: {
    description: 'The year of a sum, a whole number.',
    schema: { type: 'integer', minimum: 1900, maximum: 2200 },
    example: 2015,
  },
  money: { description: 'Which sum: applied, granted or paid.', example: 'granted' },
  key: { description: 'The id (of a municipality the code) of one row of the register.', example: 'B17' },
  supplement_id: { description: 'The id of a supplement, as the case gives it.' },
  payment_id: { description: 'The id of a payment, as the case gives it.' },
  contact_id: { description: 'The id of a contact, as the association’s list gives it.' },
}

export const caseFieldWords: Readonly<Record<string, string>> = {
  paid_sek: 'Entered as paid and not struck out, whole SEK.',
  left_sek: 'What is granted, of a case less what is paid, of the programme less what it has; whole SEK.',
  unpaid_sek: 'Granted and not paid, at least 0 for each application, whole SEK.',
  amount_sek: 'Whole SEK.',
}
