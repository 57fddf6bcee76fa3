import { correctRegisterRow } from '../registers/rows/correct_row.ts'
import { getRegisterRow } from '../registers/rows/get_row.ts'
import { lookAtRegisterRow } from '../registers/rows/look_at_row.ts'
import { addContact } from './contacts/add_contact.ts'
import { changeContact } from './contacts/change_contact.ts'
import { listContacts } from './contacts/list_contacts.ts'
import { removeContact } from './contacts/remove_contact.ts'
import { enterDecisionRound } from './decision_rounds/enter_round.ts'
import { lookAtDecisionRound } from './decision_rounds/look_at_round.ts'
import { setEndDate } from './end_dates/set_end_date.ts'
import { listHandlers } from './handlers/list_handlers.ts'
import { setHandler } from './handlers/set_handler.ts'
import { sendMessage } from './messages/send_message.ts'
import { getCase } from './one_case/get_case.ts'
import { enterPayment } from './payments/enter_payment.ts'
import { strikePayment } from './payments/strike_payment.ts'
import { exportProgrammeMoney } from './programme_money/export_programme_money.ts'
import { getProgrammeMoney } from './programme_money/get_programme_money.ts'
import { listMoneyOfYear } from './programme_money/list_money_rows.ts'
import { exportCases } from './queue/export_cases.ts'
import { listCases } from './queue/list_cases.ts'
import { listOwnCases } from './queue/list_own_cases.ts'
import { addCaseView } from './saved_views/add_view.ts'
import { changeCaseView } from './saved_views/change_view.ts'
import { listCaseViews } from './saved_views/list_views.ts'
import { removeCaseView } from './saved_views/remove_view.ts'
import { answerSupplement } from './supplements/answer_supplement.ts'
import { askForSupplement } from './supplements/ask_for_supplement.ts'
import { closeSupplement } from './supplements/close_supplement.ts'
import { listWaitingTimes } from './waiting_times/list_waiting_times.ts'

export const caseEndpoints = [
  listCases,
  listOwnCases,
  getCase,
  askForSupplement,
  answerSupplement,
  closeSupplement,
  sendMessage,
  setEndDate,
  enterPayment,
  strikePayment,
  setHandler,
  listHandlers,
  listCaseViews,
  addCaseView,
  changeCaseView,
  removeCaseView,
  listContacts,
  addContact,
  changeContact,
  removeContact,
  lookAtDecisionRound,
  enterDecisionRound,
  getRegisterRow,
  lookAtRegisterRow,
  correctRegisterRow,
  getProgrammeMoney,
  listMoneyOfYear,
  exportProgrammeMoney,
  exportCases,
  listWaitingTimes,
] as const
