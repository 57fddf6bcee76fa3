// Sends e-mail through the installation's mail server. What a server answers may repeat the address: only its codes are logged.
import { createTransport } from 'nodemailer'

export type Mail = { readonly to: string; readonly subject: string; readonly text: string }

export type Mailer = {
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
  return {
    async send({ to, subject, text }) {
      try {
        // As objects, so that no part of an address is read as a second one.
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text })
        return true
      } catch (error) {
        report(new Error(`An e-mail was not sent: ${codesOf(error)}.`))
        return false
      }
    },
  }
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
