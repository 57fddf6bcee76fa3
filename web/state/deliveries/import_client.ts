// The API's imports, as the state classes ask for them.
import type { ImportAnswer } from '../../../api/contract/deliveries/import.ts'
import type { RegisterName } from '../../../api/contract/vocabulary.ts'
import { type Client, done, NoAnswer, ok, client as ownClient } from '../../api.ts'
import { sendBytes } from '../asking/send_bytes.ts'
import type { AskDifferences, ImportRequests } from './import_requests.ts'
import { importOf } from './import_shape.ts'
import type { Send } from './upload.svelte.ts'
import { watchImport } from './watch_import.ts'

export function importRequests(from: Client = ownClient): ImportRequests {
  const one = from.api.v1.imports[':id']
  const at = (id: string) => ({ param: { id }, query: {} })
  return {
    read: (id, signal) => importOf(ok(one.$get(at(id), signal ? { init: { signal } } : {}))),
    instruct: (id, json) => importOf(ok(one.instructions.$put({ ...at(id), json }))),
    preview: (id, json) => importOf(ok(one.preview.$post({ ...at(id), json }))),
    apply: (id, reason) =>
      importOf(ok(one.apply.$post({ ...at(id), json: reason === undefined ? {} : { reason } }))),
    cancel: (id) => importOf(ok(one.cancel.$post(at(id)))),
    discard: (id) => done(one.$delete(at(id))),
    watch: watchImport,
  }
}

export function previewDifferences(id: string, from: Client = ownClient): AskDifferences {
  return ({ change, limit, offset }, signal) => {
    const query = { limit: String(limit), offset: String(offset), ...(change ? { change } : {}) }
    return ok(from.api.v1.imports[':id'].differences.$get({ param: { id }, query }, { init: { signal } }))
  }
}

type SendImport = Send<RegisterName, ImportAnswer>

/** What nobody can read is no import to go on with: it is forgotten, and the problem thrown. */
export const sendFile: SendImport = async ({ about: register, file_name, content }, on) => {
  const path = `/api/v1/imports?${new URLSearchParams({ register, file_name })}`
  const sent = await importOf(sendBytes({ method: 'POST', path, content }, on))
  if (sent.inspection !== null || sent.problem === null) return sent
  await importRequests().discard(sent.id)
  throw new NoAnswer({ kind: 'refused', detail: sent.problem.detail, problem: sent.problem.kind })
}
