// PNG (ISO/IEC 15948): chunks up to IEND. Kept are those that draw the picture; texts, times and Exif go.
const signatureBytes = 8
/** Length, type and check sum. */
const frameBytes = 12
const draws = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs']

/** Undefined where it is not whole. */
export function pngWithoutMetadata(bytes: Buffer): Buffer | undefined {
  const pieces = [bytes.subarray(0, signatureBytes)]
  let at = signatureBytes
  while (at + frameBytes <= bytes.length) {
    const end = at + frameBytes + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length) return undefined
    if (draws.includes(type)) pieces.push(bytes.subarray(at, end))
    if (type === 'IEND') return Buffer.concat(pieces)
    at = end
  }
  return undefined
}
