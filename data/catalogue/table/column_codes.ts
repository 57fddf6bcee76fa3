// The codes of the columns that hold codes. A cell may say the code, its address in the vocabulary or what people call it.
import {
  frequencies,
  frequencyUri,
  frequencyWords,
  highValueCategories,
  highValueCategoryWords,
  highValueUri,
  inspireThemes,
  inspireThemeUri,
  inspireThemeWords,
  licences,
  themeUri,
  themeWords,
} from '../../../api/contract/catalogue/catalogue_codes.ts'
import { themes } from '../../../api/contract/catalogue/filter_codes.ts'
import type { MetadataColumn } from '../../../api/contract/catalogue/metadata_columns.ts'
import type { Words } from '../../../api/contract/vocabulary.ts'

export type ColumnCode = { readonly code: string; readonly words: Words; readonly uri: string }

export const columnCodes: Readonly<Partial<Record<MetadataColumn, readonly ColumnCode[]>>> = {
  themes: themes.map((code) => ({ code, words: themeWords[code], uri: themeUri(code) })),
  frequency: frequencies.map((code) => ({
    code,
    words: frequencyWords[code],
    uri: frequencyUri(code),
  })),
  inspire_theme: inspireThemes.map((code) => ({
    code,
    words: inspireThemeWords[code],
    uri: inspireThemeUri(code),
  })),
  high_value_category: highValueCategories.map((code) => ({
    code,
    words: highValueCategoryWords[code],
    uri: highValueUri(code),
  })),
  // Another licence is given by its own address.
  licence: licences.map(({ uri, name }) => ({ code: uri, words: { sv: name, en: name }, uri })),
}

/** Undefined where the text is none of them. */
export function codeCalled(text: string, codes: readonly ColumnCode[]): string | undefined {
  const plain = (one: string) => one.trim().toLocaleLowerCase('sv')
  return codes.find(({ code, words, uri }) =>
    [code, words.sv, words.en, uri].some((one) => plain(one) === plain(text)),
  )?.code
}
