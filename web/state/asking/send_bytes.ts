// Sends a file as the body of a request. By XMLHttpRequest, since fetch does not tell how much of a body is sent.
import { noAnswer } from '../../api.ts'

export type Watched = { readonly progress: (done: number) => void; readonly signal: AbortSignal }
type Wanted = {
  readonly method: 'POST' | 'PUT'
  readonly path: string
  readonly content: Blob
  readonly headers?: Readonly<Record<string, string>>
}

/** The body of a good answer, whose shape is not known here. */
export function sendBytes(
  { method, path, content, headers = {} }: Wanted,
  { progress, signal }: Watched,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, path)
    request.responseType = 'json'
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded }) => progress(loaded)
    request.upload.onload = () => progress(content.size)
    request.onload = () => {
      const body: unknown = request.response
      if (request.status >= 200 && request.status < 300) resolve(body)
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
}
