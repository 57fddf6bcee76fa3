// Files that were kept and whose row is not written yet: nobody else's tidying may take them.
const underWay = new Map<string, number>()

export async function whileUnderWay<T>(file_sha256: string, work: () => Promise<T>): Promise<T> {
  underWay.set(file_sha256, (underWay.get(file_sha256) ?? 0) + 1)
  try {
    return await work()
  } finally {
    const left = (underWay.get(file_sha256) ?? 1) - 1
    if (left === 0) underWay.delete(file_sha256)
    else underWay.set(file_sha256, left)
  }
}

export function isUnderWay(file_sha256: string): boolean {
  return underWay.has(file_sha256)
}
