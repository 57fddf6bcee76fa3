// The words and formats of the page's language, for every component: the language of the address decides.
import { createContext } from 'svelte'
import { type Formats, formats, type Language, languages } from '../text/format.ts'
import { type Text, textIn } from '../text/text.ts'

const formatsOf: Readonly<Record<Language, Formats>> = { sv: formats('sv'), en: formats('en') }

export class Words {
  readonly #language: () => Language

  constructor(language: () => Language) {
    this.#language = language
  }

  get language(): Language {
    return this.#language()
  }

  get other(): Language {
    return languages.find((one) => one !== this.language) ?? 'sv'
  }

  get text(): Text {
    return textIn(this.language)
  }

  get format(): Formats {
    return formatsOf[this.language]
  }
}

export const [useWords, setWords] = createContext<Words>()
