// Finding one's way in a record of ISO 19139, whatever its prefixes, and remembering what was taken from it: the rest is told as left out.
import type { XmlNode } from './xml_tree.ts'

export type IsoTree = ReturnType<typeof isoTree>
export type LanguagePair = { readonly sv: string; readonly en: string }

export function isoTree(record: XmlNode) {
  const taken = new Set<XmlNode>()
  const english = new Set<string>(['#ENG', '#EN'])
  const swedish = new Set<string>(['#SWE', '#SV'])
  for (const locale of all(record, 'locale/PT_Locale')) {
    const language = codeOf(all(locale, 'languageCode/LanguageCode')[0])
    const id = `#${locale.attributes.id ?? ''}`
    if (language === 'eng') english.add(id)
    if (language === 'swe') swedish.add(id)
  }
  const isEnglish = [
    ...all(record, 'language/LanguageCode').map(codeOf),
    ...all(record, 'language/CharacterString').map(({ text }) => text.trim()),
  ].includes('eng')

  /** The text of an element such as gmd:title: its characters or the words of its anchor. */
  function text(node: XmlNode | undefined): string {
    const found = node?.children.find(({ local }) => ['CharacterString', 'Anchor', 'URL'].includes(local))
    if (found) taken.add(found)
    return found?.text.trim() ?? ''
  }

  return {
    record,
    taken,
    text,
    /** In the record's own language and, beside it, in the other. */
    pair(node: XmlNode | undefined): LanguagePair {
      const own = text(node)
      const pair = isEnglish ? { sv: '', en: own } : { sv: own, en: '' }
      for (const localised of node ? all(node, 'PT_FreeText/textGroup/LocalisedCharacterString') : []) {
        const locale = (localised.attributes.locale ?? '').toUpperCase()
        if (english.has(locale)) pair.en = localised.text.trim()
        else if (swedish.has(locale)) pair.sv = localised.text.trim()
        else continue
        taken.add(localised)
      }
      return pair
    },
    /** The address behind words. */
    address(node: XmlNode | undefined): string | undefined {
      return node?.children.find(({ local }) => local === 'Anchor')?.attributes.href
    },
    code(node: XmlNode | undefined): string {
      const [found] = node?.children ?? []
      if (found) taken.add(found)
      return codeOf(found)
    },
    take(node: XmlNode | undefined) {
      if (node) taken.add(node)
      return node
    },
  }
}

/** Every node at the path, such as citation/CI_Citation/title. */
export function all(node: XmlNode, path: string): XmlNode[] {
  return path
    .split('/')
    .reduce<XmlNode[]>(
      (found, name) => found.flatMap(({ children }) => children.filter(({ local }) => local === name)),
      [node],
    )
}

export function first(node: XmlNode | undefined, path: string): XmlNode | undefined {
  return node && all(node, path)[0]
}

export function codeOf(node: XmlNode | undefined): string {
  return (node?.attributes.codeListValue ?? node?.text ?? '').trim()
}
