// What reads metadata and styles that stand with a layer. Given to the sources by whoever starts them: the readers belong to the catalogue and to the tiles.
import type { Sidecar } from '../kinds/source_kind.ts'
import type { SaidBySource } from '../said_by_source.ts'

export type ReadSidecar = {
  readonly parts: Readonly<Record<string, unknown>>
  readonly fields?: SaidBySource['fields']
  /** What could not be taken over although all is well, in words. */
  readonly notes: readonly string[]
}

export type SidecarReaders = Readonly<Record<Sidecar['kind'], (text: string) => ReadSidecar>>
