// What has been paid of an application. One that was entered by mistake is struck out and stays to be read.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type PaymentKind, paymentKinds } from '../../../api/contract/cases/case_codes.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { demandEdition } from '../edition.ts'

const paymentsSql = sqlFile(import.meta.url, './payments.sql')
const insertSql = sqlFile(import.meta.url, './insert_payment.sql')
const strikeSql = sqlFile(import.meta.url, './strike_payment.sql')

const text = z.string().nullable()
const paymentRow = z.object({
  id: z.string(),
  application_id: z.string(),
  kind: z.enum(paymentKinds),
  paid_on: z.string(),
  amount_sek: z.number(),
  note: text,
  edition: z.int(),
  entered_at: z.string(),
  entered_by: z.string(),
  entered_by_name: text,
  struck_at: text,
  struck_by: text,
  struck_by_name: text,
  struck_because: text,
})
export type KeptPayment = z.infer<typeof paymentRow>

/** By their day, those that were struck out too. */
export async function paymentsOf(
  asked: Asked,
  application_id: string,
  id: string | null = null,
): Promise<KeptPayment[]> {
  return asked.rows(paymentsSql, { application_id, id }, paymentRow)
}

export function paidOf(payments: readonly KeptPayment[]): number {
  return payments
    .filter(({ struck_at }) => struck_at === null)
    .reduce((sum, { amount_sek }) => sum + amount_sek, 0)
}

type Entered = {
  readonly application_id: string
  readonly kind: PaymentKind
  readonly paid_on: string
  readonly amount_sek: number
  readonly note: string | null
}
type Circumstances = {
  /** What the register says is granted. */
  readonly granted_sek: number | null
  /** More than that is meant. */
  readonly is_confirmed: boolean
}

/** Its id. */
export async function enterPayment(
  { connection, note, by, now }: Recording,
  payment: Entered,
  { granted_sek, is_confirmed }: Circumstances,
): Promise<string> {
  const { application_id, kind, paid_on, amount_sek } = payment
  const paid = paidOf(await paymentsOf(connection, application_id)) + amount_sek
  if (paid > (granted_sek ?? 0) && !is_confirmed) throw moreThanGranted(paid, granted_sek)
  const id = randomUUID()
  const entered = { entered_at: now.toISOString(), entered_by: by.actor }
  await connection.run(insertSql, { id, ...payment, ...entered })
  const after = { payment: id, kind, paid_on, amount_sek }
  note({ by, action: 'payment_entered', object: ['application', application_id], after })
  return id
}

export async function strikePayment(
  { connection, note, by, now }: Recording,
  { id, application_id, amount_sek, struck_at, edition }: KeptPayment,
  sent: { readonly edition: number; readonly reason: string },
): Promise<void> {
  if (struck_at !== null) throw new AppError('conflict', 'The payment is struck out already.')
  demandEdition('the payment', edition, sent.edition)
  const struck = { struck_at: now.toISOString(), struck_by: by.actor, struck_because: sent.reason }
  await connection.run(strikeSql, { id, ...struck })
  const after = { payment: id, amount_sek }
  note({ by, action: 'payment_struck', object: ['application', application_id], after })
}

function moreThanGranted(paid: number, granted_sek: number | null): AppError {
  const detail =
    granted_sek === null
      ? 'must be confirmed (is_confirmed): the register has no amount granted'
      : `must be confirmed (is_confirmed): with it ${paid} SEK would be paid of ${granted_sek} SEK granted`
  return new AppError('bad_input', `amount_sek ${detail}`, [{ parameter: 'amount_sek', detail }])
}
