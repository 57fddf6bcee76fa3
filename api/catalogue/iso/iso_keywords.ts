// Keywords: those of the publisher, and those of vocabularies.
import {
  highValueCategoryWords,
  highValueUri,
  inspireThemeUri,
  inspireThemeWords,
  themeUri,
  themeWords,
} from '../../contract/catalogue/catalogue_codes.ts'
import { thesauri } from '../../contract/catalogue/iso_codes.ts'
import type { LayerDescription } from '../../contract/catalogue/layer_description.ts'
import { element, type Markup } from '../xml/markup.ts'
import { anchor, characters, citation, code, inEnglish } from './iso_elements.ts'

type Thesaurus = { readonly title: string; readonly date: string }

export function keywordsOf(description: LayerDescription): Markup[] {
  const { keywords, themes, inspire_theme, high_value_category } = description
  const free = [
    ...keywords.sv.map((word) => characters('gmd:keyword', word)),
    ...keywords.en.map((word) => inEnglish('gmd:keyword', word)),
  ]
  const ofThemes = themes.map((theme) => anchor('gmd:keyword', themeUri(theme), themeWords[theme].sv))
  const ofInspire = inspire_theme
    ? [anchor('gmd:keyword', inspireThemeUri(inspire_theme), inspireThemeWords[inspire_theme].sv)]
    : []
  const ofHighValue = high_value_category
    ? [
        anchor(
          'gmd:keyword',
          highValueUri(high_value_category),
          highValueCategoryWords[high_value_category].sv,
        ),
      ]
    : []
  return [
    ...group(free),
    ...group(ofThemes, thesauri.theme),
    ...group(ofInspire, thesauri.inspire),
    ...group(ofHighValue, thesauri.high_value),
  ]
}

function group(words: readonly Markup[], thesaurus?: Thesaurus): Markup[] {
  if (words.length === 0) return []
  const kind = code('gmd:type', 'MD_KeywordTypeCode', 'theme')
  const named = thesaurus && citation('gmd:thesaurusName', thesaurus)
  return [element('gmd:descriptiveKeywords', {}, element('gmd:MD_Keywords', {}, ...words, kind, named))]
}
