// All that a source says of a layer, put together: what stands nearest to the data wins.
import { AppError } from '../../../api/contract/problem.ts'
import type { OfferedLayer, Sidecar } from '../kinds/source_kind.ts'
import { type PartsSaid, partsSaid, type SaidBySource } from '../said_by_source.ts'
import type { FoundRecord } from './found_record.ts'
import { knownElsewhere } from './known_elsewhere.ts'
import type { ReadSidecar, SidecarReaders } from './sidecar_readers.ts'

type Found = {
  readonly layer: OfferedLayer
  readonly record: FoundRecord | undefined
  readonly readers: SidecarReaders
}

/** From the farthest to the nearest. */
const order: readonly Sidecar['kind'][] = ['iso', 'qml', 'sld', 'yaml']

export function saidOfLayer({ layer, record, readers }: Found): {
  said: SaidBySource
  /** Of what could not be read. */
  problems: readonly string[]
  notes: readonly string[]
} {
  const sidecars = [...(record ? [{ kind: 'iso' as const, text: record.iso }] : []), ...layer.sidecars]
  const ordered = order.flatMap((kind) => sidecars.filter((sidecar) => sidecar.kind === kind))
  const read = ordered.map((sidecar) => tried(sidecar, readers))
  const elsewhere = sidecars
    .filter(({ kind }) => kind === 'iso')
    .map(({ text }) => knownElsewhere(text))
    .find((address) => address !== null)
  const parts = partsSaid.parse({
    ...ofService(layer),
    ...(elsewhere ? { known_elsewhere_as: elsewhere } : {}),
    ...Object.assign({}, ...read.map((one) => one.parts)),
  })
  const fields = new Map(
    layer.fields.map(({ name, title, description }) => [
      name,
      {
        name,
        title: swedish(title.slice(0, 300)),
        description: swedish(description.slice(0, 20_000)),
        unit: '',
      },
    ]),
  )
  for (const field of read.flatMap((one) => one.fields ?? [])) fields.set(field.name, field)
  return {
    said: { parts, fields: [...fields.values()] },
    problems: read.flatMap(({ problem }) => problem ?? []),
    notes: read.flatMap(({ notes }) => notes),
  }
}

function ofService({ title, abstract, keywords }: OfferedLayer): PartsSaid {
  return {
    title: swedish(title.slice(0, 300)),
    ...(abstract === '' ? {} : { abstract: swedish(abstract.slice(0, 20_000)) }),
    ...(keywords.length === 0
      ? {}
      : { keywords: { sv: keywords.slice(0, 50).map((word) => word.slice(0, 300)), en: [] } }),
  }
}

/** A service does not say in which language it speaks; here it is most often Swedish. */
function swedish(sv: string) {
  return { sv, en: '' }
}

function tried(
  { kind, text }: Sidecar,
  readers: SidecarReaders,
): ReadSidecar & { readonly problem?: string } {
  try {
    return readers[kind](text)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { parts: {}, notes: [], problem: error.message }
  }
}
