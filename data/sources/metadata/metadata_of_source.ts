// Metadata of a source's layers: beside each layer, in a catalogue (CSW) or in a web-accessible folder (WAF).
import type { MetadataKind } from '../../../api/contract/catalogue/source_codes.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Web } from '../fetch/web.ts'
import type { OfferedLayer } from '../kinds/source_kind.ts'
import { cswRecords } from './csw.ts'
import { type FoundRecord, recordsIn } from './found_record.ts'
import { wafRecords } from './waf.ts'

type Asked = {
  readonly web: Web
  readonly metadata: { readonly kind: MetadataKind; readonly address: string } | null
  readonly layers: readonly OfferedLayer[]
}

export type FoundMetadata = {
  /** By the layer's name. */
  readonly records: ReadonlyMap<string, FoundRecord>
  readonly problems: readonly string[]
}

export async function metadataOfSource({ web, metadata, layers }: Asked): Promise<FoundMetadata> {
  const problems: string[] = []
  const records = new Map<string, FoundRecord>()
  const gathered = metadata ? await tried(problems, () => gather(web, metadata, problems)) : []
  const unused = new Set(gathered ?? [])
  for (const layer of layers) {
    const found =
      (gathered ?? []).find((record) => belongs(record, layer)) ?? (await linked(web, layer, problems))
    if (!found) continue
    records.set(layer.name, found)
    unused.delete(found)
  }
  if (unused.size > 0)
    problems.push(
      `${unused.size} records of metadata belong to no layer of the source: ${listed([...unused].map(({ title, id }) => title || id))}.`,
    )
  return { records, problems }
}

function gather(
  web: Web,
  { kind, address }: NonNullable<Asked['metadata']>,
  problems: string[],
): Promise<FoundRecord[]> {
  return kind === 'csw' ? cswRecords(web, address) : wafRecords(web, address, problems)
}

/** By the identifier that the layer names, else by the layer's name in the record, else by the title, in capitals or not. */
function belongs({ id, title, layer_names }: FoundRecord, layer: OfferedLayer): boolean {
  if (layer.metadata_id !== null && id !== '' && layer.metadata_id === id) return true
  if (layer_names.some((name) => name === layer.name)) return true
  return title !== '' && title.toLowerCase() === layer.title.toLowerCase()
}

/** Other links to metadata lead to pages for people, and are passed over. */
async function linked(web: Web, layer: OfferedLayer, problems: string[]): Promise<FoundRecord | undefined> {
  for (const address of layer.metadata_addresses) {
    const found = await tried(
      problems,
      async () => recordsIn((await web.text(address, 'application/xml, text/xml')).text, address),
      layer.name,
    )
    const record = found?.find(({ id }) => id === layer.metadata_id) ?? found?.[0]
    if (record) return record
  }
  return undefined
}

async function tried<T>(problems: string[], work: () => Promise<T>, about = ''): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    problems.push(`Metadata${about === '' ? '' : ` of ${about}`} could not be read: ${error.message}`)
    return undefined
  }
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ')
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown
}
