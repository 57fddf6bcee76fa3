// The API's layers of a producer, as the pages ask for them.
import type { MetadataReading } from '../../../api/contract/catalogue/metadata_reading.ts'
import type { Draft } from '../../../api/contract/catalogue/publishing.ts'
import { sendBytes } from '../send_bytes.ts'
import type { Send } from '../upload.svelte.ts'
import { asked } from './asked.ts'
import type { AskDifference, AskUse, LayerRequests } from './layer_requests.ts'
import { differenceOf, draftOf, readingOf, useOf } from './layer_shapes.ts'

/** What the file does not say of itself. */
export type FileWords = { readonly crs?: string | undefined; readonly layer?: string | undefined }

export const pathOfLayer = (id: string) => `/api/v1/own-layers/${encodeURIComponent(id)}`

export const layerRequests: LayerRequests = {
  read: (id) => draftOf(asked(pathOfLayer(id))),
  describe: (id, json) => draftOf(asked(`${pathOfLayer(id)}/description`, { method: 'PUT', json })),
  submit: (id, edition) => draftOf(post(id, 'submit', { edition })),
  giveBack: (id, reason) => draftOf(post(id, 'return', { reason })),
  publish: (id, edition) => draftOf(post(id, 'publish', { edition })),
  withdraw: (id, reason) => draftOf(post(id, 'withdraw', { reason })),
  async discard(id) {
    await asked(`${pathOfLayer(id)}/draft`, { method: 'DELETE' })
  },
}

function post(id: string, deed: string, json: unknown): Promise<unknown> {
  return asked(`${pathOfLayer(id)}/${deed}`, { method: 'POST', json })
}

export const askDifference: AskDifference = (id, signal) =>
  differenceOf(asked(`${pathOfLayer(id)}/differences`, { signal }))

export const askUse: AskUse = (id, signal) => useOf(asked(`${pathOfLayer(id)}/use`, { signal }))

export const sendNewLayer: Send<FileWords & { readonly organisation: string }, Draft> = (
  { about: { organisation, ...words }, file_name, content },
  on,
) => {
  const query = new URLSearchParams({ organisation, file_name, ...said(words) })
  return draftOf(sendBytes({ method: 'POST', path: `/api/v1/own-layers?${query}`, content }, on))
}

export const sendOtherData: Send<FileWords & { readonly id: string }, Draft> = (
  { about: { id, ...words }, file_name, content },
  on,
) => {
  const query = new URLSearchParams({ file_name, ...said(words) })
  return draftOf(sendBytes({ method: 'PUT', path: `${pathOfLayer(id)}/data?${query}`, content }, on))
}

/** A description that another system has written, as ours. */
export const readMetadata: Send<true, MetadataReading> = ({ file_name, content }, on) => {
  const query = new URLSearchParams({ file_name })
  return readingOf(sendBytes({ method: 'POST', path: `/api/v1/metadata-readings?${query}`, content }, on))
}

function said({ crs, layer }: FileWords): Record<string, string> {
  return { ...(crs ? { crs } : {}), ...(layer ? { layer } : {}) }
}
