// Where names lead, and which addresses may be reached. Given to whatever fetches, so that tests can reach a server on their own machine; nothing in
// the environment of a running server changes it.
import { lookup } from 'node:dns/promises'
import { isPublicAddress } from './public_address.ts'

export type Network = {
  /** Every address of the name. */
  resolve(name: string): Promise<readonly string[]>
  isReachable(address: string): boolean
  /** Of servers that are trusted besides those that everybody trusts. */
  readonly certificates?: readonly string[]
}

export const publicNetwork: Network = {
  async resolve(name) {
    const found = await lookup(name, { all: true, order: 'verbatim' })
    return found.map(({ address }) => address)
  },
  isReachable: isPublicAddress,
}
