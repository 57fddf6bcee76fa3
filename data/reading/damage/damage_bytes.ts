// What happens to the bytes of a file: much, as by a bad disk or a broken download, or as little as can be.
export type Damage = (whole: Uint8Array, random: () => number) => { bytes: Uint8Array; how: string }

/** A few bits turned, half of the time and no more; else the end cut off, or both. */
export const damageMuch: Damage = (whole, random) => {
  const kind = Math.floor(random() * 4)
  const length = kind < 2 ? whole.length : Math.max(1, Math.floor(whole.length * random()))
  const bytes = whole.slice(0, length)
  const flips = kind === 2 ? 0 : 1 + Math.floor(random() * 3)
  for (let flip = 0; flip < flips; flip++) {
    const position = Math.floor(random() * bytes.length)
    bytes[position] = (bytes[position] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
  return { bytes, how: `${flips} bits turned, ${whole.length - length} bytes cut` }
}

/** One digit exchanged for another or for a letter, mostly in a value; or the last byte or two gone, mostly a line break. */
export const damageLittle: Damage = (whole, random) => {
  const digits = [...whole.keys()].filter((at) => isDigit(whole[at]))
  const at = digits[Math.floor(random() * digits.length)]
  if (at === undefined || random() < 0.2) {
    const cut = 1 + Math.floor(random() * 2)
    return { bytes: whole.slice(0, -cut), how: `${cut} bytes cut` }
  }
  const bytes = whole.slice()
  bytes[at] = '0123456789xyz'.charCodeAt(Math.floor(random() * 13))
  return { bytes, how: `the digit at ${at} exchanged` }
}

function isDigit(byte = 0): boolean {
  return byte >= 0x30 && byte <= 0x39
}
