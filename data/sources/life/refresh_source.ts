// A source is looked at anew: what it offers, what its metadata says, and the data of the layers that are approved.
import { join } from 'node:path'
import { AppError } from '../../../api/contract/problem.ts'
import type { By } from '../../audit/entry.ts'
import type { Installation } from '../../deliveries/delivery.ts'
import { allowedHosts } from '../allowed_hosts/allowed_hosts.ts'
import type { Network } from '../fetch/network.ts'
import { createWeb, type Web } from '../fetch/web.ts'
import { keepRefresh } from '../kept/kept_refreshes.ts'
import { type KeptSource, keepRefreshed } from '../kept/kept_source.ts'
import { openSource } from '../kinds/open_source.ts'
import type { OpenedSource } from '../kinds/source_kind.ts'
import { metadataOfSource } from '../metadata/metadata_of_source.ts'
import { saidOfLayer } from '../metadata/said_of_layer.ts'
import type { SidecarReaders } from '../metadata/sidecar_readers.ts'
import { keepLooked, type Looked } from './look_at_source.ts'
import { soundOffer } from './sound_offer.ts'
import { takeAll } from './take_all.ts'

export type RefreshTools = {
  readonly installation: Installation
  readonly network: Network
  readonly readers: SidecarReaders
  readonly file_bytes: number
  /** A whole refreshing; the other sources wait for it. */
  readonly longest_ms: number
  /** Of what nobody expected. */
  readonly report: (error: unknown) => void
}

export type Refreshing = {
  readonly by: By
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
}

export async function refreshSource(
  tools: RefreshTools,
  source: KeptSource,
  refreshing: Refreshing,
): Promise<void> {
  const { installation } = tools
  const { by } = refreshing
  const clock = overAfter(tools.longest_ms)
  const signal = AbortSignal.any([refreshing.signal, clock.signal])
  const problems: string[] = []
  let taken = { approved: 0, with_problem: 0 }
  try {
    const web = await webOf(tools, signal)
    const opened = openSource(source.kind, {
      address: source.address,
      web,
      home: join(installation.folder.sources, source.organisation_id),
    })
    const { looked, problems: found } = await look(opened, { web, source, readers: tools.readers })
    problems.push(...found)
    const { database, now } = installation
    const kept = await database.record((connection, note) =>
      keepLooked({ connection, note, by, now: now() }, source, looked),
    )
    taken = await takeAll(installation, { source, opened, looked, kept, ...refreshing, signal })
  } catch (error) {
    refreshing.signal.throwIfAborted()
    // What cannot be reached today keeps what it gave before.
    if (error instanceof AppError) problems.push(error.message)
    else {
      tools.report(error)
      problems.push('The server failed while it refreshed the source. Its log says why.')
    }
  } finally {
    clock.stop()
  }
  const { database, now } = installation
  await database.record(async (connection, note) => {
    const recording = { connection, note, by, now: now() }
    await keepRefreshed(recording, source.id, problems)
    await keepRefresh(recording, source.id, { approved: taken.approved, problems })
    note({
      by,
      action: 'source_refreshed',
      object: ['source', source.id],
      after: { problems: problems.length, ...taken },
    })
  })
}

/** Ends a refreshing that would never end, such as of a server that always has another page. What was taken in by then stays. */
function overAfter(longest_ms: number): { readonly signal: AbortSignal; stop(): void } {
  const over = new AbortController()
  const timer = setTimeout(() => {
    const minutes = Math.round(longest_ms / 60_000)
    over.abort(
      new AppError(
        'too_large',
        `The refreshing took longer than ${minutes} minutes and was ended. What is left is looked at the next time.`,
      ),
    )
  }, longest_ms)
  return { signal: over.signal, stop: () => clearTimeout(timer) }
}

async function webOf({ installation, network, file_bytes }: RefreshTools, signal: AbortSignal): Promise<Web> {
  const hosts = new Set((await allowedHosts(installation.database)).map(({ host }) => host))
  return createWeb({ network, isAllowed: (host) => hosts.has(host), file_bytes, signal })
}

type Looking = { readonly web: Web; readonly source: KeptSource; readonly readers: SidecarReaders }

async function look(opened: OpenedSource, { web, source, readers }: Looking) {
  const { layers, problems } = soundOffer(await opened.offer())
  const { metadata_kind: kind, metadata_address: address } = source
  const metadata = kind !== null && address !== null ? { kind, address } : null
  const { records, problems: ofMetadata } = await metadataOfSource({ web, metadata, layers })
  const looked = layers.map((layer): Looked => {
    const record = records.get(layer.name)
    const { said, problems, notes } = saidOfLayer({ layer, record, readers })
    return { layer, said, problems, notes, metadata_id: record?.id || layer.metadata_id }
  })
  return { looked, problems: [...problems, ...ofMetadata] }
}
