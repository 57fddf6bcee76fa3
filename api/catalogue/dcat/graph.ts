// What the catalogue says, before it is written in one of the forms of RDF: things with an address, and what is said of each. Nothing is without an
// address, so the three forms say the same by the same names.
import type { Words } from '../../contract/vocabulary.ts'
import { soundText } from '../xml/sound_text.ts'
import type { Word } from './vocabularies.ts'

export type Iri = { readonly iri: string }
export type Text = { readonly text: string; readonly language: 'sv' | 'en' }
export type Typed = { readonly value: string; readonly datatype: Word }
export type Term = Iri | Text | Typed

export type Said = readonly [Word, Term]
export type Thing = {
  readonly iri: string
  readonly types: readonly [Word, ...Word[]]
  readonly said: readonly Said[]
}
export type Graph = readonly Thing[]

/** Each value under the word; nothing where there is none. */
export function said(word: Word, terms: Term | readonly Term[] | undefined): Said[] {
  if (terms === undefined) return []
  return isList(terms) ? terms.map((term) => [word, term] as const) : [[word, terms]]
}

/** The languages in which it is written. */
export function texts({ sv, en }: Words): Text[] {
  const both = [inSwedish(sv), { text: soundText(en), language: 'en' } as const]
  return both.filter(({ text }) => text !== '')
}

/** Without what RDF/XML could not write, so that the three forms say the same. */
export function inSwedish(text: string): Text {
  return { text: soundText(text), language: 'sv' }
}

/** An address as it was given, but for the characters that no IRI may have. */
export function iri(address: string): Iri {
  return {
    iri: address
      .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
      .replaceAll(/[\p{Cc} <>"{}|\\^`]/gu, encodeURIComponent),
  }
}

/** 2015-06-30 */
export function day(date: string): Typed {
  return { value: date, datatype: 'xsd:date' }
}

/** RFC 3339. */
export function moment(time: string): Typed {
  return { value: time, datatype: 'xsd:dateTime' }
}

function isList(terms: Term | readonly Term[]): terms is readonly Term[] {
  return Array.isArray(terms)
}
