import { expect, test } from 'vitest'
import { extensionFromWheel } from './spatial_wheel.ts'

test('a wheel whose contents are not those recorded is refused, whatever its name says', () => {
  const name = 'duckdb_extension_spatial-1.5.5-py3-none-manylinux2014_x86_64.whl'
  // The SHA-256 of three zero bytes, by sha256sum.
  expect(() => extensionFromWheel(name, new Uint8Array(3))).toThrow(
    /its SHA-256 is 709e80c88487a2411e1ee4dfb9f22a861492d20c4765150c0c794abd70f8147c/,
  )
})

test('a wheel for a platform that has no recorded sum is refused', () => {
  expect(() => extensionFromWheel('spatial-musllinux.whl', new Uint8Array(3))).toThrow(
    /recorded is none for this platform/,
  )
})
