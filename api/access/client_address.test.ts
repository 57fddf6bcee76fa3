import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clientAddress, countedAs } from './client_address.ts'

async function addressOf(proxies: number, forwarded: string | undefined, peer = '10.0.0.9'): Promise<string> {
  const app = new Hono().get('/', (context) => context.text(String(clientAddress(context, proxies))))
  const headers: Record<string, string> = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const response = await app.request('/', { headers }, { incoming: { socket: { remoteAddress: peer } } })
  return response.text()
}

test('without proxies of one’s own nobody’s word counts but the connection’s', async () => {
  expect(await addressOf(0, '1.2.3.4')).toBe('10.0.0.9')
})

test('with one the last entry counts, with two the one before: what the caller wrote itself never does', async () => {
  expect(await addressOf(1, '6.6.6.6, 1.2.3.4')).toBe('1.2.3.4')
  expect(await addressOf(2, '6.6.6.6, 1.2.3.4, 10.0.0.1')).toBe('1.2.3.4')
})

test('what is missing or no address falls back on the connection', async () => {
  expect(await addressOf(1, undefined)).toBe('10.0.0.9')
  expect(await addressOf(2, '1.2.3.4')).toBe('10.0.0.9')
  expect(await addressOf(1, 'unknown')).toBe('10.0.0.9')
  expect(await addressOf(1, '1.2.3.4, <script>')).toBe('10.0.0.9')
})

test('a port is left out', async () => {
  expect(await addressOf(1, '1.2.3.4:5678')).toBe('1.2.3.4')
  expect(await addressOf(1, '[2001:db8::1]:5678')).toBe('2001:db8::1')
})

test('a subscriber’s network of IPv6 counts as one, and IPv4 is the same however it is written', () => {
  expect(countedAs('2001:db8:1:2::1')).toBe(countedAs('2001:db8:1:2:ffff::9'))
  expect(countedAs('2001:db8:1:2::1')).not.toBe(countedAs('2001:db8:1:3::1'))
  expect(countedAs('::ffff:1.2.3.4')).toBe(countedAs('1.2.3.4'))
  expect(countedAs('1.2.3.4')).not.toBe(countedAs('1.2.3.5'))
})
