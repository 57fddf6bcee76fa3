// The words of drawing on a map, by language. Apart from text/languages, which the first view fetches whole.
import { drawing as english } from './en/drawing.ts'
import { drawing as swedish } from './sv/drawing.ts'

export type DrawingText = typeof swedish

const byLanguage: ReadonlyMap<string, DrawingText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function drawingText({ language }: { readonly language: { readonly code: string } }): DrawingText {
  return byLanguage.get(language.code) ?? english
}
