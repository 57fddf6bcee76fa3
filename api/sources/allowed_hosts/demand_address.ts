// Says at once, and not at the first refreshing, that an address cannot be fetched from.

import type { Asked } from '../../../data/accounts/recording.ts'
import { allowedHosts } from '../../../data/sources/allowed_hosts/allowed_hosts.ts'
import { hostOf, webUrl } from '../../../data/sources/fetch/host.ts'
import type { SourceKind } from '../../contract/catalogue/source_codes.ts'
import type { ChangedSource } from '../../contract/catalogue/sources.ts'
import { AppError } from '../../contract/problem.ts'

type Said = Pick<ChangedSource, 'address' | 'metadata'> & { readonly kind: SourceKind }

export async function demandAddress(asked: Asked, { kind, address, metadata }: Said): Promise<void> {
  const hosts = new Set((await allowedHosts(asked)).map(({ host }) => host))
  const addresses = [...(kind === 'folder' ? [] : [address]), ...(metadata ? [metadata.address] : [])]
  for (const one of addresses) {
    const host = hostOf(webUrl(one))
    if (hosts.has(host)) continue
    const known = hosts.size === 0 ? 'None is allowed yet.' : `These are: ${[...hosts].join(', ')}.`
    throw new AppError(
      'bad_input',
      `The host ${host} is not one from which sources may be fetched. ${known} An administrator allows others (PUT /api/v1/allowed-hosts/${encodeURIComponent(host)}).`,
    )
  }
}
