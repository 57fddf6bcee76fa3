import { expect, test } from 'vitest'
import { isPublicAddress } from './public_address.ts'

test.each([
  ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
  ['this network', ['0.0.0.0', '0.1.2.3', '::']],
  ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12:3456::1']],
  [
    'link-local, with the metadata of clouds',
    ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254'],
  ],
  ['carrier NAT', ['100.64.0.1', '100.127.255.255']],
  ['multicast and broadcast', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1']],
  [
    'reserved or for documents',
    ['192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.7', '203.0.113.5', '240.0.0.1', '2001:db8::1'],
  ],
  [
    'IPv4 in IPv6',
    [
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '::127.0.0.1',
      '64:ff9b::7f00:1',
      '64:ff9b::8.8.8.8',
      '64:ff9b:1::1',
      '2002:7f00:1::1',
      '2001:0:1::1',
    ],
  ],
  ['site-local and other unassigned', ['fec0::1', '5f00::1', '4000::1']],
  ['no address', ['', 'localhost', '127.1', '2130706433', '0x7f.1', '017700000001', '1.2.3']],
])('%s is not public', (_what, addresses) => {
  expect(addresses.filter(isPublicAddress)).toEqual([])
})

test('what has been handed out to the internet is', () => {
  const addresses = [
    '8.8.8.8',
    '193.10.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '2a00:1450:400f::200e',
    '2001:6b0::1',
  ]
  expect(addresses.filter(isPublicAddress)).toEqual(addresses)
})
