// Against a server that does harm.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testAddress, testNetwork } from '../fixture/test_network.ts'
import { openTestServer, type TestServer } from '../fixture/test_server.ts'
import type { Network } from './network.ts'
import { createWeb, type WebOptions } from './web.ts'

let server: TestServer
/** What the server was asked with. */
let headers: NodeJS.Dict<string | string[]> = {}
const folder = mkdtempSync(join(tmpdir(), 'bristkartan-web-'))

beforeAll(async () => {
  server = await openTestServer((asked, answered) => {
    headers = asked.headers
    const { pathname, searchParams } = new URL(asked.url ?? '', 'http://geodata.example')
    if (pathname === '/to')
      return void answered.writeHead(302, { location: inLetters(searchParams.get('') ?? '') }).end()
    if (pathname === '/round') return void answered.writeHead(302, { location: '/round' }).end()
    if (pathname.startsWith('/down/')) {
      const left = Number(pathname.slice('/down/'.length))
      return void (left === 0
        ? answered.end('arrived')
        : answered.writeHead(307, { location: `/down/${left - 1}` }).end())
    }
    if (pathname === '/bomb')
      return void answered
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(50_000_000)))
    if (pathname === '/cut')
      return void answered
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.from('abc'.repeat(999))).subarray(0, 20))
    if (pathname === '/brotli') return void answered.writeHead(200, { 'content-encoding': 'br' }).end('abc')
    if (pathname === '/headers')
      return void answered.writeHead(200, { 'x-long': 'a'.repeat(40_000) }).end('a')
    if (pathname === '/error') return void answered.writeHead(500).end('no')
    if (pathname === '/latin')
      return void answered
        .writeHead(200, { 'content-type': 'text/xml; charset=iso-8859-1' })
        .end(Buffer.from('åäö', 'latin1'))
    if (pathname === '/packed')
      return void answered.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed'))
    if (pathname === '/endless') return void endless(answered)
    if (pathname === '/slow') return void slow(answered)
    if (pathname === '/silent') return
    if (pathname === '/lies') return void answered.writeHead(200, { 'content-length': '90000000' }).end('')
    answered.end('hello')
  })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

/** As a header can hold it. */
function inLetters(address: string): string {
  return address.replaceAll(/[^ -~]/g, (letter) => encodeURIComponent(letter))
}

function endless(answered: import('node:http').ServerResponse): void {
  const more = () => {
    while (answered.write(Buffer.alloc(65_536))) if (answered.destroyed) return
    answered.once('drain', more)
  }
  more()
}

function slow(answered: import('node:http').ServerResponse): void {
  const drip = setInterval(() => answered.write('a'), 20)
  answered.on('close', () => clearInterval(drip))
}

const limits = { bytes: 1_000_000, total_ms: 400, silent_ms: 200 }
function web(options: Partial<WebOptions> = {}) {
  return createWeb({ network: testNetwork(), isAllowed: () => true, limits, ...options })
}
const at = (path: string, host = 'geodata.example') => `http://${host}:${server.port}${path}`
const to = (address: string) => at(`/to?=${encodeURIComponent(address)}`)

test('what an allowed host answers is fetched, packed or not, in its own encoding', async () => {
  expect(await web().text(at('/'))).toMatchObject({ text: 'hello' })
  expect(await web().text(at('/packed'))).toMatchObject({ text: 'packed' })
  expect(await web().text(at('/latin'))).toMatchObject({ text: 'åäö', type: 'text/xml' })
  const file = join(folder, 'a')
  await web().toFile(at('/'), { file })
  expect(readFileSync(file, 'utf8')).toBe('hello')
})

test('nothing of ours goes along: no cookie, no authorization, no referrer', async () => {
  await web().text(at('/'))
  expect(Object.keys(headers).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ])
})

test('a proxy of the environment is not asked', async () => {
  const before = { ...process.env }
  Object.assign(process.env, { http_proxy: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' })
  expect(await web().text(at('/'))).toMatchObject({ text: 'hello' })
  process.env = before
})

test('a host that is not allowed is not even looked up, and a port is part of the host', async () => {
  const resolve = async () => {
    throw new Error('It was looked up.')
  }
  const strict = web({
    network: { ...testNetwork(), resolve },
    isAllowed: (host) => host === 'geodata.example',
  })
  await expect(strict.text(at('/'))).rejects.toMatchObject({
    kind: 'forbidden',
    message: expect.stringContaining(`geodata.example:${server.port} is not one`),
  })
})

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://127.0.0.1./',
  'http://①②⑦.0.0.1/',
  'http://0/',
  'http://10.0.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[fe80::1]/',
])('%s is refused, asked for or sent on to, also where somebody has allowed the host', async (address) => {
  const refused = { kind: 'forbidden', message: expect.stringContaining('not public') }
  await expect(web().text(address)).rejects.toMatchObject(refused)
  await expect(web().text(to(address))).rejects.toMatchObject(refused)
})

test.each([
  'file:///etc/passwd',
  'ftp://geodata.example/',
  'gopher://geodata.example/',
  'data:text/plain,a',
  'javascript:1',
])('%s is refused, asked for or sent on to', async (address) => {
  await expect(web().text(address)).rejects.toThrow('only https:// and http://')
  await expect(web().text(to(address))).rejects.toThrow('only https:// and http://')
})

test('a name of which one address lies inside is refused whole, and the address is not told', async () => {
  const network = testNetwork({ 'two.example': [testAddress, '10.11.12.13'] })
  await expect(web({ network }).text(at('/', 'two.example'))).rejects.toMatchObject({
    message: expect.not.stringContaining('10.11.12.13'),
    kind: 'forbidden',
  })
})

test('a name that leads elsewhere when it is asked again is connected to where it was judged', async () => {
  let asked = 0
  const network: Network = {
    ...testNetwork(),
    resolve: async () => (asked++ === 0 ? [testAddress] : ['127.0.0.1']),
  }
  // Nothing listens on 127.0.0.1 at this port, so the answer shows where it went.
  expect(await web({ network }).text(at('/', 'rebinding.example'))).toMatchObject({ text: 'hello' })
  expect(asked).toBe(1)
  // The next question is judged anew.
  await expect(web({ network }).text(at('/', 'rebinding.example'))).rejects.toMatchObject({
    kind: 'forbidden',
  })
})

test('on the way each host is judged anew', async () => {
  const network = testNetwork({ 'inner.example': ['192.168.0.1'] })
  await expect(web({ network }).text(to(at('/', 'inner.example')))).rejects.toMatchObject({
    kind: 'forbidden',
  })
  const isAllowed = (host: string) => host.startsWith('geodata.example')
  await expect(web({ isAllowed }).text(to(at('/', 'other.example')))).rejects.toThrow('other.example')
  expect(await web({ isAllowed }).text(to('/'))).toMatchObject({ text: 'hello', address: at('/') })
})

test('five redirects are followed, a sixth and a circle are not', async () => {
  expect(await web().text(at('/down/5'))).toMatchObject({ text: 'arrived' })
  await expect(web().text(at('/down/6'))).rejects.toThrow('more than 5 times')
  await expect(web().text(at('/round'))).rejects.toThrow('more than 5 times')
})

test('a user name and a password in an address are refused, also on the way', async () => {
  await expect(web().text('http://a:b@geodata.example/')).rejects.toThrow('no password')
  await expect(web().text(to(at('/').replace('//', '//a:b@')))).rejects.toThrow('no password')
})

test.each(['/bomb', '/endless', '/lies'])(
  '%s ends at the limit of bytes and leaves no file',
  async (path) => {
    const tooLarge = { kind: 'too_large', message: expect.stringContaining('larger than 1 MB') }
    const patient = web({ limits: { ...limits, total_ms: 20_000, silent_ms: 20_000 } })
    await expect(patient.text(at(path))).rejects.toMatchObject(tooLarge)
    const file = join(folder, 'large')
    await expect(patient.toFile(at(path), { file })).rejects.toMatchObject(tooLarge)
    expect(existsSync(file)).toBe(false)
  },
)

test.each([
  ['/slow', 'took longer than 400 ms'],
  ['/silent', 'said nothing for 200 ms'],
  ['/headers', 'headers of the answer'],
  ['/cut', 'cannot be unpacked'],
  ['/brotli', 'packed as br'],
  ['/error', 'the status 500'],
])('%s is given up in words', async (path, words) => {
  const file = join(folder, 'given-up')
  await expect(web().text(at(path))).rejects.toMatchObject({
    name: 'AppError',
    message: expect.stringContaining(words),
  })
  await expect(web().toFile(at(path), { file })).rejects.toMatchObject({
    name: 'AppError',
    message: expect.stringContaining(words),
  })
  expect(existsSync(file)).toBe(false)
})

test('headers that come drop by drop end with the time for all', async () => {
  const dripping = createServer((socket) => {
    socket.write('HTTP/1.1 200 OK\r\n')
    const drip = setInterval(() => socket.write('x-a: b\r\n'), 20)
    socket.on('close', () => clearInterval(drip)).on('error', () => undefined)
  })
  await new Promise<void>((resolve) => dripping.listen(0, testAddress, resolve))
  const found = dripping.address()
  const port = found !== null && typeof found === 'object' ? found.port : 0
  await expect(web().text(`http://geodata.example:${port}/`)).rejects.toThrow('took longer than 400 ms')
  dripping.close()
})

test('what is called off ends', async () => {
  const abort = new AbortController()
  const asked = web({
    signal: abort.signal,
    limits: { ...limits, total_ms: 20_000, silent_ms: 20_000 },
  }).text(at('/slow'))
  setTimeout(() => abort.abort(new Error('called off')), 50)
  await expect(asked).rejects.toThrow('called off')
})
