import { listComments } from './comments/list_comments.ts'
import { listHeldComments } from './comments/list_held_comments.ts'
import { makeComment } from './comments/make_comment.ts'
import { moderateComment } from './comments/moderate_comment.ts'
import { getQuestion } from './questions/get_question.ts'
import { changeQuestion } from './questions/held/change_question.ts'
import { discardQuestion } from './questions/held/discard_question.ts'
import { draftQuestion } from './questions/held/draft_question.ts'
import { getHeldQuestion } from './questions/held/get_held_question.ts'
import { listHeldQuestions } from './questions/held/list_held_questions.ts'
import { publishQuestion } from './questions/held/publish_question.ts'
import { setQuestionResult } from './questions/held/set_question_result.ts'
import { listQuestions } from './questions/list_questions.ts'
import { attachToReport } from './reports/attach_to_report.ts'
import { decideReport } from './reports/decide_report.ts'
import { getOwnReport } from './reports/get_own_report.ts'
import { getReport } from './reports/get_report.ts'
import { getReportOutcome } from './reports/get_report_outcome.ts'
import { listReportOutcomes } from './reports/list_report_outcomes.ts'
import { listReports } from './reports/list_reports.ts'
import { makeReport } from './reports/make_report.ts'

export const dialogueEndpoints = [
  listReportOutcomes,
  getReportOutcome,
  makeReport,
  getOwnReport,
  attachToReport,
  listReports,
  getReport,
  decideReport,
  listQuestions,
  getQuestion,
  listComments,
  makeComment,
  listHeldQuestions,
  draftQuestion,
  getHeldQuestion,
  changeQuestion,
  publishQuestion,
  setQuestionResult,
  discardQuestion,
  listHeldComments,
  moderateComment,
] as const
