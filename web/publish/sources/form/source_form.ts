// What is filled in of a source, and what of it cannot be sent as it stands.
import type {
  MetadataKind,
  SourceKind,
  SourceSchedule,
} from '../../../../api/contract/catalogue/source_codes.ts'
import type { Source } from '../../../../api/contract/catalogue/sources.ts'
import type { SaidOfSource } from '../../../state/publishing/sources/source_client.ts'
import { isWebAddress } from '../../faults_of.ts'

export type FilledIn = {
  readonly title: string
  readonly kind: SourceKind | undefined
  readonly address: string
  /** Empty: only what the source has itself. */
  readonly metadata_kind: MetadataKind | ''
  readonly metadata_address: string
  readonly schedule: SourceSchedule
}
export type SourceFault = 'title' | 'kind' | 'address' | 'metadata_address'

export const blankSource: FilledIn = {
  title: '',
  kind: undefined,
  address: '',
  metadata_kind: '',
  metadata_address: '',
  schedule: 'weekly',
}

export function filledInOf({ title, kind, address, metadata, schedule }: Source): FilledIn {
  return {
    title,
    kind,
    address,
    metadata_kind: metadata?.kind ?? '',
    metadata_address: metadata?.address ?? '',
    schedule,
  }
}

export function faultsOfSource({
  title,
  kind,
  address,
  metadata_kind,
  metadata_address,
}: FilledIn): SourceFault[] {
  const is_address_good = kind === 'folder' ? address.trim() !== '' : isWebAddress(address)
  return [
    ...(title.trim() === '' ? (['title'] as const) : []),
    ...(kind === undefined ? (['kind'] as const) : []),
    ...(is_address_good ? [] : (['address'] as const)),
    ...(metadata_kind !== '' && !isWebAddress(metadata_address) ? (['metadata_address'] as const) : []),
  ]
}

export function saidOf({
  title,
  address,
  metadata_kind,
  metadata_address,
  schedule,
}: FilledIn): SaidOfSource {
  return {
    title: title.trim(),
    address: address.trim(),
    metadata: metadata_kind === '' ? null : { kind: metadata_kind, address: metadata_address.trim() },
    schedule,
  }
}
