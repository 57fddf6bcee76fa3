// Names and values as they are compared: å ä ö as a and o, no case, no punctuation; what a wrong encoding made of å ä ö as well.

/** What å ä ö Å Ä Ö become when UTF-8 is read as Windows-1252, when CP850 is, and the other way round. */
const damaged: readonly (readonly [RegExp, string])[] = [
  [/Ã¥|Ã…|†|Õ|┼/g, 'a'],
  [/Ã¤|Ã„|„|õ|─|Ž/g, 'a'],
  [/Ã¶|Ã–|”|÷|™/g, 'o'],
]
const unitAtEnd = /[\s,]+(?:i\s+)?(?:kr|sek|kronor|st|m|meter)\.?\s*$/i
const brackets = /\([^)]*\)|\[[^\]]*\]/g

export function folded(text: string): string {
  const mended = damaged.reduce((made, [from, to]) => made.replace(from, to), text)
  return mended
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .replace(/[^a-z0-9]/g, '')
}

/** A name of ours, with what others make of its å ä ö: ASCII's `aa ae oe`, or nothing (a `?`, `_` or `�` in their place falls out too). */
export function formsOfOurs(name: string): string[] {
  const plain = folded(name)
  const spelt = folded(name.replace(/å/gi, 'aa').replace(/ä/gi, 'ae').replace(/ö/gi, 'oe'))
  const lost = folded(name.replace(/[åäö]/gi, ''))
  return distinct([plain, spelt, ...(lost.length >= 5 ? [lost] : [])])
}

/** A name of theirs: whole, without what stands in brackets, without a unit at the end. */
export function formsOfTheirs(name: string): string[] {
  const bare = name.replace(brackets, ' ').trim()
  return distinct([name, bare, bare.replace(unitAtEnd, '')].map(folded).filter((form) => form !== ''))
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
