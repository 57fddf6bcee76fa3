// Every language there is a file for. Swedish is the first, the master, and the one that holds unless another is chosen.
import type { Language } from './language.ts'
import { swedish } from './languages/sv.ts'

const files = import.meta.glob<Record<string, Language>>('./languages/*.ts', { eager: true })

const found = Object.values(files).flatMap((file) => Object.values(file))

export const languages: readonly Language[] = [
  swedish,
  ...found.filter(({ code }) => code !== swedish.code).sort((a, b) => a.code.localeCompare(b.code)),
]

/** The language of this code, else Swedish. */
export function languageOf(code: string): Language {
  return languages.find((language) => language.code === code) ?? swedish
}
