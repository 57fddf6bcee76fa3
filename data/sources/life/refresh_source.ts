// A source is looked at anew: what it offers, what its metadata says, and the data of the layers that are approved.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { AppError } from '../../../api/contract/problem.ts'
import type { By } from '../../audit/entry.ts'
import { hasDraft, workingLayer } from '../../catalogue/working/working_layers.ts'
import type { Installation } from '../../deliveries/delivery.ts'
import { allowedHosts } from '../allowed_hosts/allowed_hosts.ts'
import type { Network } from '../fetch/network.ts'
import { createWeb, type Web } from '../fetch/web.ts'
import { type KeptSourceLayer, keepSourceLayer } from '../kept/kept_layers.ts'
import { type KeptSource, keepRefreshed } from '../kept/kept_source.ts'
import { openSource } from '../kinds/open_source.ts'
import type { OpenedSource } from '../kinds/source_kind.ts'
import { metadataOfSource } from '../metadata/metadata_of_source.ts'
import { saidOfLayer } from '../metadata/said_of_layer.ts'
import type { SidecarReaders } from '../metadata/sidecar_readers.ts'
import { broughtSha256 } from './brought_sha256.ts'
import { keepLooked, type Looked } from './look_at_source.ts'
import { renewDescription, takeIn } from './take_in.ts'

export type RefreshTools = {
  readonly installation: Installation
  readonly network: Network
  readonly readers: SidecarReaders
  readonly file_bytes: number
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
  const { by, signal } = refreshing
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
    taken = await takeAll(tools, { source, opened, looked, kept, ...refreshing })
  } catch (error) {
    signal.throwIfAborted()
    // What cannot be reached today keeps what it gave before.
    if (!(error instanceof AppError)) throw error
    problems.push(error.message)
  }
  const { database, now } = installation
  await database.record(async (connection, note) => {
    await keepRefreshed({ connection, note, by, now: now() }, source.id, problems)
    note({
      by,
      action: 'source_refreshed',
      object: ['source', source.id],
      after: { problems: problems.length, ...taken },
    })
  })
}

async function webOf({ installation, network, file_bytes }: RefreshTools, signal: AbortSignal): Promise<Web> {
  const hosts = new Set((await allowedHosts(installation.database)).map(({ host }) => host))
  return createWeb({ network, isAllowed: (host) => hosts.has(host), file_bytes, signal })
}

type Looking = { readonly web: Web; readonly source: KeptSource; readonly readers: SidecarReaders }

async function look(opened: OpenedSource, { web, source, readers }: Looking) {
  const { layers, problems } = await opened.offer()
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

type TakingAll = Refreshing & {
  readonly source: KeptSource
  readonly opened: OpenedSource
  readonly looked: readonly Looked[]
  readonly kept: readonly KeptSourceLayer[]
}

/** One after the other: a source is somebody's server. One that fails is told and keeps the others from nothing. */
async function takeAll(tools: RefreshTools, { source, opened, looked, kept, signal, progress }: TakingAll) {
  const approved = kept.filter(({ state }) => state === 'approved')
  let with_problem = 0
  for (const [index, layer] of approved.entries()) {
    progress(index, approved.length)
    signal.throwIfAborted()
    const found = looked.find((one) => one.layer.name === layer.name)
    if (!found) continue
    try {
      if ((await takeOne(tools, { source, opened, found, kept: layer, signal })) !== null) with_problem++
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof AppError)) throw error
      with_problem++
      await tools.installation.database.record((connection) =>
        keepSourceLayer({ connection }, source.id, { ...layer, problem: error.message }),
      )
    }
  }
  progress(approved.length, approved.length)
  return { approved: approved.length, with_problem }
}

/** With the same data as before only what waits for a person is still to be told. */
async function waitingProblem(
  { database }: Installation,
  { layer_id, problem }: KeptSourceLayer,
): Promise<string | null> {
  const layer = layer_id === null ? undefined : await database.session((own) => workingLayer(own, layer_id))
  return layer?.version_state === 'withdrawn' ||
    (layer && hasDraft(layer) && layer.standing_state === 'published')
    ? problem
    : null
}

type TakingOne = {
  readonly source: KeptSource
  readonly opened: OpenedSource
  readonly found: Looked
  readonly kept: KeptSourceLayer
  readonly signal: AbortSignal
}

async function takeOne(
  tools: RefreshTools,
  { source, opened, found, kept, signal }: TakingOne,
): Promise<string | null> {
  const { installation } = tools
  const { said } = found
  const folder = await mkdtemp(join(installation.folder.staging, 'source-'))
  try {
    const brought = await opened.bring(kept.name, folder)
    const sha256 = await broughtSha256(brought.file)
    if (kept.layer_id !== null && kept.brought_sha256 === sha256) {
      const known = { ...kept, problem: await waitingProblem(installation, kept) }
      if (!isDeepStrictEqual(said, kept.description))
        return await renewDescription(installation, { source, kept: known, said })
      await installation.database.record((connection) => keepSourceLayer({ connection }, source.id, known))
      return known.problem
    }
    const { problem } = await takeIn(installation, { source, kept, said, brought, sha256, signal })
    return problem
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
