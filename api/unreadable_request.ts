// What cannot even be read as a request gets its problem too, before any of our code sees it.
import type { Duplex } from 'node:stream'

const tooLong = {
  type: '/problems/too-large',
  title: 'The request is too large',
  status: 431,
  detail: 'The address or the headers are too long. Ask with fewer or shorter parameters.',
}
const unreadable = {
  type: '/problems/bad-input',
  title: 'Something in the request has to be changed',
  status: 400,
  detail: 'This is no HTTP request that can be read.',
}

export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const problem = error.code === 'HPE_HEADER_OVERFLOW' ? tooLong : unreadable
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
