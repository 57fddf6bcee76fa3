import { DataFactory, type Quad_Object, Writer } from 'n3'
import type { Graph, Term } from './graph.ts'
import { fullName, vocabularies } from './vocabularies.ts'

const { namedNode, literal, quad } = DataFactory

export async function turtleOf(graph: Graph): Promise<string> {
  const writer = new Writer({ prefixes: vocabularies })
  for (const { iri, types, said } of graph) {
    const subject = namedNode(iri)
    for (const type of types)
      writer.addQuad(quad(subject, namedNode(fullName('rdf:type')), namedNode(fullName(type))))
    for (const [word, term] of said) writer.addQuad(quad(subject, namedNode(fullName(word)), objectOf(term)))
  }
  return new Promise((resolve, reject) => {
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)))
  })
}

function objectOf(term: Term): Quad_Object {
  if ('iri' in term) return namedNode(term.iri)
  if ('language' in term) return literal(term.text, term.language)
  return literal(term.value, namedNode(fullName(term.datatype)))
}
