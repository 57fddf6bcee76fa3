// Files of a producer, sent: a new layer, other data, a description. What comes back is held against a shape, since bytes are sent past the typed client.
import type { MetadataReading } from '../../../api/contract/catalogue/metadata_reading.ts'
import type { Draft } from '../../../api/contract/catalogue/publishing.ts'
import { NoAnswer } from '../../api.ts'
import { type Guard, isNumber, isText, shaped } from '../../shapes.ts'
import { sendBytes } from '../asking/send_bytes.ts'
import type { Send } from '../deliveries/upload.svelte.ts'
import { pathOfLayer } from './path_of_layer.ts'

/** What the file does not say of itself. */
export type FileWords = { readonly crs?: string | undefined; readonly layer?: string | undefined }

export const sendNewLayer: Send<FileWords & { readonly organisation: string }, Draft> = (
  { about: { organisation, ...words }, file_name, content },
  on,
) => {
  const query = new URLSearchParams({ organisation, file_name, ...said(words) })
  return shapedAs(isDraft, sendBytes({ method: 'POST', path: `/api/v1/own-layers?${query}`, content }, on))
}

export const sendOtherData: Send<FileWords & { readonly id: string }, Draft> = (
  { about: { id, ...words }, file_name, content },
  on,
) => {
  const query = new URLSearchParams({ file_name, ...said(words) })
  return shapedAs(
    isDraft,
    sendBytes({ method: 'PUT', path: `${pathOfLayer(id)}/data?${query}`, content }, on),
  )
}

/** A description that another system has written, as ours. */
export const readMetadata: Send<true, MetadataReading> = ({ file_name, content }, on) => {
  const query = new URLSearchParams({ file_name })
  return shapedAs(
    isReading,
    sendBytes({ method: 'POST', path: `/api/v1/metadata-readings?${query}`, content }, on),
  )
}

function said({ crs, layer }: FileWords): Record<string, string> {
  return { ...(crs ? { crs } : {}), ...(layer ? { layer } : {}) }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const draftShape = shaped({ id: isText, edition: isNumber, description: isObject, data: isObject })
const readingShape = shaped({ description: isObject, left_out: isList })
const isDraft = (body: unknown): body is Draft => draftShape(body)
const isReading = (body: unknown): body is MetadataReading => readingShape(body)

async function shapedAs<Body>(guard: Guard<Body>, asked: Promise<unknown>): Promise<Body> {
  const body = await asked
  if (guard(body)) return body
  throw new NoAnswer({ kind: 'fault', detail: 'The answer has another shape than was promised.' })
}
