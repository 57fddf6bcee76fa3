// Over TLS, against servers with certificates of our own making.
import { createServer } from 'node:net'
import { generate } from 'selfsigned'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testAddress, testNetwork } from '../fixture/test_network.ts'
import { openTestServer, type TestServer } from '../fixture/test_server.ts'
import { createWeb } from './web.ts'

let server: TestServer
let expired: TestServer
let plain: TestServer
/** What the servers prove themselves with. */
let certificates: string[]

async function identity(name: string, notAfterDate?: Date) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: name }], {
    keySize: 2048,
    ...(notAfterDate ? { notBeforeDate: new Date('2015-01-01'), notAfterDate } : {}),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  })
  return { key, cert }
}

beforeAll(async () => {
  const good = await identity('geodata.example')
  const old = await identity('geodata.example', new Date('2015-06-30'))
  certificates = [good.cert, old.cert]
  plain = await openTestServer((asked, answered) => {
    if (asked.url === '/up')
      answered.writeHead(302, { location: `https://geodata.example:${server.port}/` }).end()
    else answered.end('in the clear')
  })
  server = await openTestServer((asked, answered) => {
    if (asked.url === '/down')
      answered.writeHead(302, { location: `http://geodata.example:${plain.port}/` }).end()
    else answered.end('hello')
  }, good)
  expired = await openTestServer((_asked, answered) => void answered.end('hello'), old)
})
afterAll(async () => {
  await Promise.all([server, expired, plain].map((one) => one.close()))
})

const limits = { bytes: 1_000_000, total_ms: 5000, silent_ms: 300 }
const trusting = () =>
  createWeb({ network: { ...testNetwork(), certificates }, isAllowed: () => true, limits })
const at = (path = '/', host = 'geodata.example') => `https://${host}:${server.port}${path}`

test('a server whose certificate is trusted and names it is fetched from, also when plain HTTP sends on to it', async () => {
  expect(await trusting().text(at())).toMatchObject({ text: 'hello' })
  expect(await trusting().text(`http://geodata.example:${plain.port}/up`)).toMatchObject({
    text: 'hello',
    address: at(),
  })
})

test('a certificate that nobody knows, that names another host or that is over does not hold, whatever the environment says', async () => {
  const strangers = createWeb({ network: testNetwork(), isAllowed: () => true, limits })
  const doesNotHold = (host: string) => `The certificate of ${host} does not hold`
  const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  try {
    await expect(strangers.text(at())).rejects.toThrow(doesNotHold(`geodata.example:${server.port}`))
    await expect(trusting().text(at('/', 'other.example'))).rejects.toThrow(
      doesNotHold(`other.example:${server.port}`),
    )
    await expect(trusting().text(`https://geodata.example:${expired.port}/`)).rejects.toThrow(
      doesNotHold(`geodata.example:${expired.port}`),
    )
  } finally {
    if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
  }
  expect(expired.asked).toEqual([])
})

test('from https:// nobody is sent on to http://', async () => {
  await expect(trusting().text(at('/down'))).rejects.toThrow('from https:// to http://')
})

test('a port that speaks no TLS, and one that never greets, are told in words', async () => {
  await expect(trusting().text(`https://geodata.example:${plain.port}/`)).rejects.toMatchObject({
    name: 'AppError',
  })
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, testAddress, resolve))
  const found = silent.address()
  const port = found !== null && typeof found === 'object' ? found.port : 0
  await expect(trusting().text(`https://geodata.example:${port}/`)).rejects.toThrow('said nothing for 300 ms')
  silent.close()
})
