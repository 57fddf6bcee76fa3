// JSON-LD: one object for each thing, its words by their short names.
import type { Graph, Term, Thing } from './graph.ts'
import { vocabularies } from './vocabularies.ts'

export function jsonLdOf(graph: Graph): string {
  return JSON.stringify({ '@context': vocabularies, '@graph': graph.map(written) }, null, 1)
}

function written({ iri, types, said }: Thing): Record<string, unknown> {
  const values = new Map<string, unknown[]>()
  for (const [word, term] of said) values.set(word, [...(values.get(word) ?? []), writtenTerm(term)])
  return { '@id': iri, '@type': types, ...Object.fromEntries(values) }
}

function writtenTerm(term: Term): Record<string, string> {
  if ('iri' in term) return { '@id': term.iri }
  if ('language' in term) return { '@value': term.text, '@language': term.language }
  return { '@value': term.value, '@type': term.datatype }
}
