// A sign-in under way is kept by the browser that began it, sealed: so any number of begun sign-ins costs no memory here. The key is of this process
// alone; whoever comes back after a restart begins again.
import { randomBytes } from 'node:crypto'
import { EncryptJWT, jwtDecrypt } from 'jose'
import { z } from 'zod'

export const transactionMinutes = 10

const transaction = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  return_to: z.string(),
})
export type Transaction = z.infer<typeof transaction>

export type Transactions = {
  seal(provider: string, transaction: Transaction): Promise<string>
  /** Undefined for what was not sealed here, is too old, or was begun with another provider. */
  open(provider: string, sealed: string): Promise<Transaction | undefined>
}

export function createTransactions(now: () => Date): Transactions {
  const key = randomBytes(32)
  return {
    seal: (provider, begun) =>
      new EncryptJWT(begun)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setAudience(provider)
        .setExpirationTime(new Date(now().getTime() + transactionMinutes * 60_000))
        .encrypt(key),
    async open(provider, sealed) {
      const opened = await jwtDecrypt(sealed, key, {
        audience: provider,
        currentDate: now(),
        requiredClaims: ['exp'],
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      }).catch(() => undefined)
      return transaction.safeParse(opened?.payload).data
    },
  }
}
