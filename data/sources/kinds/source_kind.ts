// What every kind of source can do: say which layers it offers, and bring one as a file that is then read as one that somebody sent.
import type { Web } from '../fetch/web.ts'

/** What stands beside a layer and is read by the readers of metadata and styles. */
export type Sidecar = { readonly kind: 'iso' | 'yaml' | 'sld' | 'qml'; readonly text: string }

export type FieldWords = {
  readonly name: string
  readonly title: string
  readonly description: string
}

export type OfferedLayer = {
  /** By which the source knows it; it stays from one refreshing to the next. */
  readonly name: string
  readonly title: string
  readonly abstract: string
  readonly keywords: readonly string[]
  /** The identifier of its metadata in a catalogue. */
  readonly metadata_id: string | null
  /** Addresses at which its metadata is, as ISO 19139. */
  readonly metadata_addresses: readonly string[]
  readonly sidecars: readonly Sidecar[]
  readonly fields: readonly FieldWords[]
  /** Why it cannot be taken in, where that is known without its data. */
  readonly problem: string | null
}

export type Offer = { readonly layers: readonly OfferedLayer[]; readonly problems: readonly string[] }

export type BroughtLayer = {
  readonly file: string
  /** As people call it. */
  readonly file_name: string
  /** Of the file where it does not say. */
  readonly crs: string | null
  /** Which layer of the file. */
  readonly layer: string | null
}

export type OpenedSource = {
  offer(): Promise<Offer>
  /** Into this folder, which nobody else uses. Half a layer is never brought: what is missing is an AppError. */
  bring(name: string, folder: string): Promise<BroughtLayer>
}

export type SourcePlace = {
  readonly address: string
  readonly web: Web
  /** The organisation's own folder of sources. */
  readonly home: string
}

export const blankLayer: Omit<OfferedLayer, 'name' | 'title'> = {
  abstract: '',
  keywords: [],
  metadata_id: null,
  metadata_addresses: [],
  sidecars: [],
  fields: [],
  problem: null,
}
