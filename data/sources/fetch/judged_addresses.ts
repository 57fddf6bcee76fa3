// Where a host leads, once every address of it has been judged. The connection is then made to these and no others: asking the name again could give
// another answer (DNS rebinding).
import { isIP, type LookupFunction } from 'node:net'
import { AppError } from '../../../api/contract/problem.ts'
import type { Network } from './network.ts'

export async function judgedAddresses({ hostname }: URL, network: Network): Promise<readonly string[]> {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  const addresses = isIP(bare) === 0 ? await resolved(bare, network) : [bare]
  // One that leads inside is enough: which of them is taken is chance. Where it leads is not told: names of an inner network are nobody's to ask for.
  if (addresses.length === 0 || !addresses.every((address) => network.isReachable(address)))
    throw new AppError(
      'forbidden',
      `${hostname} leads to an address that is not public. Sources are fetched from the open internet only.`,
    )
  return addresses
}

/** What a socket is given instead of the machine's own look-up. */
export function lookupOf(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_name, options, answer) => {
    const [first] = found
    if (!first) answer(new Error('No address was judged.'), '')
    else if (options.all) answer(null, found)
    else answer(null, first.address, first.family)
  }
}

async function resolved(name: string, network: Network): Promise<readonly string[]> {
  try {
    return await network.resolve(name)
  } catch {
    throw new AppError(
      'bad_input',
      `There is no host ${name}. Check how it is written, or ask whoever runs it.`,
    )
  }
}
