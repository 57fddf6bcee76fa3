// By which mail server e-mail goes, and from whom: both are set, or neither.
import { z } from 'zod'
import { createMailer, type Mailer } from './mailer.ts'

export const mailServer = z.url({ protocol: /^smtps?$/ })

/** An address as a mail program shows it: with a name in front, or alone. */
export const sender = z.string().regex(/^(?:[^<>\p{Cc}]*<[^<>\s@]+@[^<>\s@]+>|[^<>\s@]+@[^<>\s@]+)$/u)

type Set = {
  readonly BRISTKARTAN_SMTP?: string | undefined
  readonly BRISTKARTAN_MAIL_FROM?: string | undefined
}

/** What is wrong with the two together. */
export function wrongMailSettings({ BRISTKARTAN_SMTP: smtp, BRISTKARTAN_MAIL_FROM: from }: Set): string[] {
  if ((smtp === undefined) === (from === undefined)) return []
  const [set, missing] =
    smtp === undefined
      ? ['BRISTKARTAN_MAIL_FROM', 'BRISTKARTAN_SMTP']
      : ['BRISTKARTAN_SMTP', 'BRISTKARTAN_MAIL_FROM']
  return [`The setting ${set} takes ${missing} too. Set both, or neither.`]
}

/** Null where no mail server is set. */
export function mailerOf(
  { BRISTKARTAN_SMTP: smtp, BRISTKARTAN_MAIL_FROM: from }: Set,
  report: (error: unknown) => void,
): Mailer | null {
  return smtp === undefined || from === undefined ? null : createMailer({ smtp, from }, report)
}
