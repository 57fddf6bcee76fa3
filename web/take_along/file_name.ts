// A file's name of words that every system can have: without accents, parted by hyphens.
export function fileName(parts: readonly string[]): string {
  return parts.map(plain).filter(Boolean).join('_').slice(0, 120)
}

function plain(part: string): string {
  return part
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
