import { encode } from 'fast-png'
import { expect, test } from 'vitest'
import { jpegWithoutMetadata } from './jpeg_without_metadata.ts'
import { orientationOf, orientationSegment } from './orientation.ts'
import { pngWithoutMetadata } from './png_without_metadata.ts'

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** Little-endian Exif of two entries: a place's direction, which nobody shall read, and how the picture is held. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 24 + 4)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  tiff.writeUInt16LE(0x010f, 10)
  tiff.write('Hulda', 22, 'latin1')
  tiff.writeUInt16LE(0x0112, 22)
  tiff.writeUInt16LE(3, 24)
  tiff.writeUInt32LE(1, 26)
  tiff.writeUInt16LE(orientation, 30)
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0GPS', 'latin1').subarray(0, 6), tiff]))
}

const start = Buffer.from([0xff, 0xd8])
const end = Buffer.from([0xff, 0xd9])
const jfif = segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'))
const tables = segment(0xdb, Buffer.alloc(65, 1))
const colours = segment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'))
// In a scan 0xFF stands for itself where 0 follows, and is a restart where 0xD0 does.
const scan = Buffer.concat([segment(0xda, Buffer.alloc(10)), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3])])
const words = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0Hulda Hemligsson'))
// What colours the numbers mean; and words of the picture, as its programs wrote them long ago.
const adobe = segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\x01', 'latin1'))
const old = segment(0xed, Buffer.from('Adobe_Photoshop2.5:Hulda Hemligsson', 'latin1'))
const comment = segment(0xfe, Buffer.from('Hulda Hemligsson'))
const preview = Buffer.concat([start, exif(6), end])

test('a JPEG keeps what draws it and loses who, where and when', () => {
  const whole = [start, jfif, exif(1), words, old, comment, colours, adobe, tables, scan, tables, scan, end]
  const kept = [start, jfif, colours, adobe, tables, scan, tables, scan, end]
  expect(jpegWithoutMetadata(Buffer.concat([...whole, preview]))).toEqual(Buffer.concat(kept))
})

test('a picture that was taken on its side stays turned', () => {
  const kept = jpegWithoutMetadata(Buffer.concat([start, exif(6), tables, scan, end]))
  expect(kept).toEqual(Buffer.concat([start, orientationSegment(6), tables, scan, end]))
  expect(orientationOf(orientationSegment(6).subarray(10))).toBe(6)
  expect(kept?.includes('Hulda')).toBe(false)
})

test.each([
  ['the end is missing', Buffer.concat([start, tables, scan])],
  ['a segment is longer than the file', Buffer.concat([start, Buffer.from([0xff, 0xe1, 0xff, 0xff, 1])])],
  ['nothing follows its start', start],
])('a JPEG of which %s is not whole', (_what, bytes) => {
  expect(jpegWithoutMetadata(bytes)).toBeUndefined()
})

test('a PNG keeps what draws it and loses its texts', () => {
  const picture = {
    width: 2,
    height: 1,
    data: new Uint8Array([1, 2, 3, 4, 5, 6]),
    channels: 3 as const,
    depth: 8 as const,
  }
  const plain = Buffer.from(encode(picture))
  const told = Buffer.from(encode({ ...picture, text: { Author: 'Hulda Hemligsson' } }))
  expect(told.includes('Hulda')).toBe(true)
  expect(pngWithoutMetadata(Buffer.concat([told, Buffer.from('Hulda')]))).toEqual(plain)
  expect(pngWithoutMetadata(told.subarray(0, told.length - 6))).toBeUndefined()
})
