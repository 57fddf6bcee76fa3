// JPEG (ITU-T T.81): segments up to the end of the image. Kept are those that draw it, its colours (ICC, Adobe) and which way up it is; other
// application segments (Exif with its place, XMP, IPTC) and comments go, and so does what follows the end: telephones put a second picture there.
import { orientationOf, orientationSegment } from './orientation.ts'

const [startOfImage, endOfImage, startOfScan, comment] = [0xd8, 0xd9, 0xda, 0xfe]
const [firstApplication, lastApplication] = [0xe0, 0xef]
const exif = 'Exif\0\0'

/** Undefined where it is not whole. */
export function jpegWithoutMetadata(bytes: Buffer): Buffer | undefined {
  const pieces: Buffer[] = [bytes.subarray(0, 2)]
  let at = 2
  let orientation: number | undefined
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1)
    // A marker may be preceded by any number of these.
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === startOfImage) return undefined
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return undefined
    const segment = bytes.subarray(at, end)
    if (segment.toString('latin1', 4, 10) === exif) orientation ??= orientationOf(segment.subarray(10))
    if (isKept(marker, segment)) pieces.push(segment)
    at = end
    if (marker !== startOfScan) continue
    const scanEnd = endOfScan(bytes, at)
    if (scanEnd === undefined) return undefined
    pieces.push(bytes.subarray(at, scanEnd))
    at = scanEnd
    if (bytes[at + 1] === endOfImage) return joined(pieces, bytes.subarray(at, at + 2), orientation)
  }
  return undefined
}

function joined([start, ...rest]: readonly Buffer[], end: Buffer, orientation: number | undefined): Buffer {
  const turned = orientation === undefined || orientation === 1 ? [] : [orientationSegment(orientation)]
  return Buffer.concat([...(start ? [start] : []), ...turned, ...rest, end])
}

function isKept(marker: number, segment: Buffer): boolean {
  if (marker === comment) return false
  if (marker < firstApplication || marker > lastApplication) return true
  const says = (word: string) => segment.toString('latin1', 4, 4 + word.length) === word
  // Each under its own marker: Adobe's programs write words of the picture under others.
  if (marker === 0xe0) return says('JFIF\0')
  if (marker === 0xe2) return says('ICC_PROFILE\0')
  return marker === 0xee && says('Adobe')
}

/** Where the next marker stands: in a scan 0xFF is followed by 0 (it means itself) or by a restart, which belongs to it. */
function endOfScan(bytes: Buffer, from: number): number | undefined {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes.readUInt8(at + 1)
    const belongs = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!belongs) return at
  }
  return undefined
}
