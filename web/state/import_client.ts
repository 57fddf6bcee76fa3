// The API's imports, as the state classes ask for them.
import { type Client, done, NoAnswer, noAnswer, ok, client as ownClient } from '../api.ts'
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

/** What nobody can read is no import to go on with: it is forgotten, and the problem thrown. */
export const sendFile: Send = async (sending, on) => {
  const sent = await post(sending, on)
  if (sent.inspection !== null || sent.problem === null) return sent
  await importRequests().discard(sent.id)
  throw new NoAnswer({ kind: 'refused', detail: sent.problem.detail, problem: sent.problem.kind })
}

/** By XMLHttpRequest, since fetch does not tell how much of a body is sent. */
const post: Send = ({ register, file_name, content }, { progress, signal }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const query = new URLSearchParams({ register, file_name })
    request.open('POST', `/api/v1/imports?${query}`)
    request.responseType = 'json'
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded }) => progress(loaded)
    request.upload.onload = () => progress(content.size)
    request.onload = () => {
      const body: unknown = request.response
      if (request.status === 201) resolve(importOf(Promise.resolve(body)))
      else reject(noAnswer(request.status, body))
    }
    request.onerror = () => reject(noAnswer(0, undefined))
    const stop = () => {
      request.abort()
      reject(signal.reason)
    }
    signal.addEventListener('abort', stop, { once: true })
    request.send(content)
  })
