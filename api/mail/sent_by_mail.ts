// A message of the outbox as an e-mail, and what the mail server made of it.
import type { Outcome } from '../../data/following/sending/outbox.ts'
import type { Mail, Mailer } from './mailer.ts'

export async function sentByMail(mailer: Mailer | null, mail: Mail): Promise<Outcome> {
  if (mailer === null) return { state: 'failed', problem: 'no_mail_server' }
  const outcome = await mailer.attempt(mail)
  if (outcome.is_taken) return { state: 'taken' }
  const { problem } = outcome
  return outcome.is_address_refused
    ? { state: 'refused', problem, because: 'address_refused' }
    : { state: 'failed', problem }
}
