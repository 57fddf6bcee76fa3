import { randomBytes } from 'node:crypto'

export function newVersionId(): string {
  return randomBytes(12).toString('hex')
}
