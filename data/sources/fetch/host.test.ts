import { expect, test } from 'vitest'
import { hostOf, webUrl, writtenHost } from './host.ts'

test.each([
  ['Geodata.Example.SE', 'geodata.example.se'],
  ['geodata.example.se.', 'geodata.example.se'],
  ['geodata.example.se:443', 'geodata.example.se'],
  ['geodata.example.se:8080', 'geodata.example.se:8080'],
  ['länsstyrelsen.se', 'xn--lnsstyrelsen-gcb.se'],
  ['[2a00:1450:0::1]', '[2a00:1450::1]'],
])('%s is kept as %s', (written, kept) => {
  expect(writtenHost(written)).toBe(kept)
})

test.each(['', 'https://a.se', 'a.se/x', 'a@b.se', '*.a.se', 'a b', 'a.se:99999', 'a.se?x', '"a"'])(
  '%s is no host',
  (written) => {
    expect(writtenHost(written)).toBeUndefined()
  },
)

test('an address has the host under which it is allowed', () => {
  expect(hostOf(webUrl('https://Geodata.example.se.:443/x'))).toBe('geodata.example.se')
  expect(hostOf(webUrl('http://geodata.example.se/x'))).toBe('geodata.example.se')
  expect(hostOf(webUrl('https://geodata.example.se:80/x'))).toBe('geodata.example.se:80')
})
