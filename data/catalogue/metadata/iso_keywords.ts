// The keywords of a record: those of the vocabularies that a description knows, by address or by word, and all others as free words.
import {
  highValueCategories,
  highValueCategoryWords,
  highValueUri,
  inspireThemes,
  inspireThemeUri,
  inspireThemeWords,
  themeUri,
  themeWords,
} from '../../../api/contract/catalogue/catalogue_codes.ts'
import { themes } from '../../../api/contract/catalogue/filter_codes.ts'
import { anyTopic, themeOfTopic } from '../../../api/contract/catalogue/iso_codes.ts'
import type { Words } from '../../../api/contract/vocabulary.ts'
import { all, first, type IsoTree } from './iso_tree.ts'
import type { XmlNode } from './xml_tree.ts'

export function keywordsIn(tree: IsoTree, identification: XmlNode) {
  const words = { sv: new Set<string>(), en: new Set<string>() }
  const found = { themes: new Set<(typeof themes)[number]>(), inspire: '', high_value: '' }
  for (const group of all(identification, 'descriptiveKeywords/MD_Keywords')) {
    const thesaurus = tree.text(first(group, 'thesaurusName/CI_Citation/title'))
    for (const keyword of all(group, 'keyword')) {
      const said = { address: tree.address(keyword), ...tree.pair(keyword) }
      const theme = coded(themes, said, { uri: themeUri, words: themeWords })
      const inspire = /gemet.*inspire|inspire themes/i.test(thesaurus)
        ? coded(inspireThemes, said, { uri: inspireThemeUri, words: inspireThemeWords, byWord: true })
        : coded(inspireThemes, said, { uri: inspireThemeUri, words: inspireThemeWords })
      const category = coded(highValueCategories, said, { uri: highValueUri, words: highValueCategoryWords })
      if (theme) found.themes.add(theme)
      else if (inspire && !found.inspire) found.inspire = inspire
      else if (category && !found.high_value) found.high_value = category
      else {
        if (said.sv) words.sv.add(said.sv)
        if (said.en) words.en.add(said.en)
      }
    }
  }
  const topics = new Set<(typeof themes)[number]>()
  // Topics tell of themes where no keyword does.
  for (const topic of all(identification, 'topicCategory/MD_TopicCategoryCode')) {
    const word = topic.text.trim()
    if (word === anyTopic) tree.take(topic)
    const theme = themeOfTopic[word]
    if (!theme) continue
    tree.take(topic)
    topics.add(theme)
  }
  const chosen = found.themes.size > 0 ? [...found.themes] : [...topics]
  return {
    words: { sv: [...words.sv], en: [...words.en] },
    themes: chosen,
    inspire: found.inspire,
    high_value: found.high_value,
  }
}

type Said = { readonly address: string | undefined; readonly sv: string; readonly en: string }

function coded<Code extends string>(
  codes: readonly Code[],
  { address, sv, en }: Said,
  known: { uri: (code: Code) => string; words: Readonly<Record<Code, Words>>; byWord?: boolean },
): Code | undefined {
  const plain = (uri: string) => uri.replace(/^https:/, 'http:').replace(/\/$/, '')
  return codes.find(
    (code) =>
      (address !== undefined && plain(address) === plain(known.uri(code))) ||
      (known.byWord && [sv, en].some((word) => isSame(word, known.words[code]))),
  )
}

function isSame(word: string, { sv, en }: Words): boolean {
  return word !== '' && [sv, en].some((one) => one.toLowerCase() === word.toLowerCase())
}
