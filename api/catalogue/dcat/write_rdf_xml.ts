// RDF/XML, in which the national portal harvests. The graph has no blank nodes, so one element for each thing and one for each thing said is all
// there is to it.
import { element, type Markup, xmlDocument } from '../xml/markup.ts'
import type { Graph, Said, Thing } from './graph.ts'
import { fullName, vocabularies } from './vocabularies.ts'

export function rdfXmlOf(graph: Graph): string {
  const namespaces = Object.entries(vocabularies).map(([prefix, uri]) => [`xmlns:${prefix}`, uri])
  return xmlDocument(element('rdf:RDF', Object.fromEntries(namespaces), ...graph.map(written)))
}

function written({ iri, types: [type, ...others], said }: Thing): Markup {
  const more = others.map((other) => element('rdf:type', { 'rdf:resource': fullName(other) }))
  return element(type, { 'rdf:about': iri }, ...more, ...said.map(property))
}

function property([word, term]: Said): Markup {
  if ('iri' in term) return element(word, { 'rdf:resource': term.iri })
  if ('language' in term) return element(word, { 'xml:lang': term.language }, term.text)
  return element(word, { 'rdf:datatype': fullName(term.datatype) }, term.value)
}
