// Names of fields as they are served: the file's own, but none empty and no two alike, not even but for case, since other programs ask
// for no more than that.

/** What a feature's number is called, in tiles and files alike. */
const taken = ['feature_id']
/** As long as a description allows. */
const longest = 200

export function uniqueNames(theirs: readonly string[]): { names: string[]; notes: string[] } {
  const used = new Set(taken)
  // A name that is nobody else's stays as it is, wherever it stands.
  const counts = new Map<string, number>()
  for (const name of theirs.map(plain))
    counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1)
  for (const [name, times] of counts) if (times === 1) used.add(name)
  const notes: string[] = []
  const names = theirs.map((given, at) => {
    const own = plain(given) || `column_${at + 1}`
    const isAlone = counts.get(own.toLowerCase()) === 1 && !taken.includes(own.toLowerCase())
    const name = isAlone ? own : freeName(own, used)
    used.add(name.toLowerCase())
    if (name !== given) notes.push(renamed(given, { name, at }))
    return name
  })
  return { names, notes }
}

function plain(name: string): string {
  return name
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .trim()
}

function freeName(own: string, used: ReadonlySet<string>): string {
  if (!used.has(own.toLowerCase())) return own
  for (let number = 2; ; number++) {
    const ending = `_${number}`
    const name = own.slice(0, longest - ending.length) + ending
    if (!used.has(name.toLowerCase())) return name
  }
}

function renamed(given: string, { name, at }: { name: string; at: number }): string {
  if (given.trim() === '') return `Column ${at + 1} has no name and is called ${name}.`
  return `The column ${given.slice(0, 60)} is called ${name}, since names are unique, plain, and of at most ${longest} letters.`
}
