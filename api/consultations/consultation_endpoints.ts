import { attachToReply } from './attach_to_reply.ts'
import { getConsultation } from './get_consultation.ts'
import { changeConsultation } from './handled/change_consultation.ts'
import { closeConsultation } from './handled/close_consultation.ts'
import { discardConsultation } from './handled/discard_consultation.ts'
import { draftConsultation } from './handled/draft_consultation.ts'
import { getHandledConsultation } from './handled/get_handled_consultation.ts'
import { listConsultationReplies } from './handled/list_consultation_replies.ts'
import { listHandledConsultations } from './handled/list_handled_consultations.ts'
import { publishConsultation } from './handled/publish_consultation.ts'
import { listConsultations } from './list_consultations.ts'
import { replyToConsultation } from './reply_to_consultation.ts'

export const consultationEndpoints = [
  listConsultations,
  getConsultation,
  replyToConsultation,
  attachToReply,
  listHandledConsultations,
  draftConsultation,
  getHandledConsultation,
  changeConsultation,
  discardConsultation,
  publishConsultation,
  closeConsultation,
  listConsultationReplies,
] as const
