// Parts of a JSON text as they stand in it. A number of nineteen digits or 1.50 would not survive being parsed and written again.

/** The elements of the outermost member of this name, where that is a list. */
export function elementsOf(text: string, name: string): string[] {
  const list = memberOf(text, name)
  if (list === undefined || list[0] !== '[') return []
  const found: string[] = []
  let at = blank(list, 1)
  while (at < list.length && list[at] !== ']') {
    const end = valueEnd(list, at)
    found.push(list.slice(at, end))
    at = blank(list, end)
    if (list[at] === ',') at = blank(list, at + 1)
  }
  return found
}

/** The outermost member of this name. */
export function memberOf(text: string, name: string): string | undefined {
  const range = memberRange(text, name)
  return range && text.slice(...range)
}

/** The text with the outermost member of this name replaced; as it was where it has none. */
export function withMember(text: string, name: string, value: string): string {
  const range = memberRange(text, name)
  return range ? text.slice(0, range[0]) + value + text.slice(range[1]) : text
}

/** Only of a text that JSON.parse takes. */
function memberRange(text: string, name: string): readonly [number, number] | undefined {
  let at = blank(text, 0)
  if (text[at] !== '{') return undefined
  at = blank(text, at + 1)
  while (at < text.length && text[at] !== '}') {
    const keyEnd = valueEnd(text, at)
    const key: unknown = JSON.parse(text.slice(at, keyEnd))
    at = blank(text, blank(text, keyEnd) + 1)
    const end = valueEnd(text, at)
    if (key === name) return [at, end]
    at = blank(text, end)
    if (text[at] === ',') at = blank(text, at + 1)
  }
  return undefined
}

function blank(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++
  return at
}

function valueEnd(text: string, from: number): number {
  if (text[from] === '"') return stringEnd(text, from)
  if (text[from] !== '{' && text[from] !== '[') {
    let at = from
    while (at < text.length && !',]} \n\r\t'.includes(text[at] ?? '')) at++
    return at
  }
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const letter = text[at]
    if (letter === '"') at = stringEnd(text, at) - 1
    else if (letter === '{' || letter === '[') depth++
    else if ((letter === '}' || letter === ']') && --depth === 0) return at + 1
  }
  return text.length
}

function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  }
  return text.length
}
