import { expect, test } from 'vitest'
import { readUrl, writeUrl } from '../url.ts'

const read = (path: string) => readUrl(new URL(path, 'http://bristkartan.example'))

test('what the lists are kept to is read from the address and written back the same', () => {
  const href =
    '/granskningslogg?offset=50&action=role_granted&actor=operator&object_kind=account&object_id=a-1&from=2026-11-01&to=2026-11-26'
  expect(writeUrl(read(href))).toBe(href)
  expect(writeUrl(read('/personer?person=%C3%A5sa&role=publisher'))).toBe(
    '/personer?person=%C3%A5sa&role=publisher',
  )
})

test('what a list cannot be kept to is as if it were not said', () => {
  expect(
    writeUrl(
      read('/granskningslogg?action=danced&actor=+&object_kind=cow&from=2026-02-30&to=yesterday&role=king'),
    ),
  ).toBe('/granskningslogg')
})
