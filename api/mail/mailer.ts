// Sends e-mail through the installation's mail server. What a server answers may repeat the address: only its codes are logged.
import { createTransport } from 'nodemailer'

export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Of what may be sent again: the part before the @ of its Message-ID, the same at each try. */
  readonly key?: string
  /** Where a mail program lets its reader end it by one press (RFC 8058). */
  readonly unsubscribe_url?: string
}

/** What a mail server made of an e-mail; `problem` is its codes. */
export type MailOutcome =
  | { readonly is_taken: true }
  | { readonly is_taken: false; readonly problem: string; readonly is_address_refused: boolean }

export type Mailer = {
  /** Nothing is reported and nothing thrown. */
  attempt(mail: Mail): Promise<MailOutcome>
  /** Whether the server took it. A failure is reported, and nothing is thrown. */
  send(mail: Mail): Promise<boolean>
}

export type MailSettings = {
  /** smtp:// or smtps://, with user and password where the server wants them. */
  readonly smtp: string
  readonly from: string
}

const patience_ms = 10_000

export function createMailer({ smtp, from }: MailSettings, report: (error: unknown) => void): Mailer {
  const { protocol, username } = new URL(smtp)
  const transport = createTransport({
    url: smtp,
    // A password never goes unencrypted, whatever somebody in between says that the server can.
    requireTLS: protocol === 'smtp:' && username !== '',
    connectionTimeout: patience_ms,
    greetingTimeout: patience_ms,
    socketTimeout: patience_ms,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = senderHost(from)

  async function attempt({ to, subject, text, key, unsubscribe_url }: Mail): Promise<MailOutcome> {
    try {
      await transport.sendMail({
        from,
        // As objects, so that no part of an address is read as a second one.
        to: { name: '', address: to },
        subject,
        text,
        ...(key === undefined ? {} : { messageId: `<${key}@${host}>` }),
        ...(unsubscribe_url === undefined ? {} : { headers: unsubscribeHeaders(unsubscribe_url) }),
      })
      return { is_taken: true }
    } catch (error) {
      return { is_taken: false, problem: codesOf(error), is_address_refused: isAddressRefused(error) }
    }
  }

  return {
    attempt,
    async send(mail) {
      const outcome = await attempt(mail)
      if (!outcome.is_taken) report(new Error(`An e-mail was not sent: ${outcome.problem}.`))
      return outcome.is_taken
    },
  }
}

/** What nobody wrote is answered by no machine. */
function unsubscribeHeaders(url: string) {
  return {
    'List-Unsubscribe': `<${url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
  }
}

function senderHost(from: string): string {
  return /@([^<>\s@]+)>?$/.exec(from)?.[1] ?? 'localhost'
}

/** For good, and for the address itself: a mailbox that is full or a server that is busy says 4xx. */
function isAddressRefused(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { responseCode, command }: Error & { responseCode?: unknown; command?: unknown } = error
  return command === 'RCPT TO' && typeof responseCode === 'number' && responseCode >= 500
}

function codesOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const {
    code,
    responseCode,
    command,
  }: Error & { code?: unknown; responseCode?: unknown; command?: unknown } = error
  const known = [code, responseCode, command].filter(
    (part) => typeof part === 'string' || typeof part === 'number',
  )
  return known.join(' ') || error.name
}
