// The words and formats of the page's language, for every component: the language of the address decides.
import { createContext } from 'svelte'
import type { Words as Pair } from '../../api/contract/vocabulary.ts'
import { type Formats, formats } from '../text/format.ts'
import type { Language } from '../text/language.ts'
import type { Text } from '../text/languages/sv.ts'
import { languageOf, languages } from '../text/languages.ts'

const formatsOf = new Map(languages.map(({ code, locale }) => [code, formats(locale)]))

export class Words {
  readonly #code: () => string

  constructor(code: () => string) {
    this.#code = code
  }

  get language(): Language {
    return languageOf(this.#code())
  }

  get others(): readonly Language[] {
    return languages.filter(({ code }) => code !== this.language.code)
  }

  get text(): Text {
    return this.language.text
  }

  get format(): Formats {
    const { code, locale } = this.language
    return formatsOf.get(code) ?? formats(locale)
  }

  /**
   * Words that the data owns. A language that the data does not speak brings its own, else shows the English; and what somebody has written in
   * one language only is shown in that one.
   */
  readonly of = (pair: Pair): string => {
    const { code, vocabulary } = this.language
    if (code === 'sv') return pair.sv || pair.en
    return vocabulary?.[pair.en] ?? (pair.en || pair.sv)
  }

  /** For the attribute `lang`: in which language such words are shown, where that is not the page's. */
  readonly otherLanguage = (pair: Pair): 'sv' | 'en' | undefined => {
    const { code, vocabulary } = this.language
    if (code === 'sv') return pair.sv || !pair.en ? undefined : 'en'
    if (vocabulary?.[pair.en] !== undefined) return undefined
    if (pair.en) return code === 'en' ? undefined : 'en'
    return pair.sv ? 'sv' : undefined
  }

  /** The same inside a sentence: without its capital. */
  readonly inSentence = (pair: Pair): string => {
    const word = this.of(pair)
    return word.charAt(0).toLowerCase() + word.slice(1)
  }
}

/** What makers of sentences need of the page. */
export type Wording = Pick<Words, 'text' | 'format' | 'of' | 'inSentence'>

export const [useWords, setWords] = createContext<Words>()
