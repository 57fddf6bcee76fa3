// The vocabularies of the national catalogue, by the short names under which they are written.

export const vocabularies = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  dcatap: 'http://data.europa.eu/r5r/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  adms: 'http://www.w3.org/ns/adms#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  locn: 'http://www.w3.org/ns/locn#',
  geosparql: 'http://www.opengis.net/ont/geosparql#',
} as const
type Prefix = keyof typeof vocabularies

/** A word of a vocabulary, such as dcterms:title. */
export type Word = `${Prefix}:${string}`

export function fullName(word: Word): string {
  const [prefix, name] = parts(word)
  return `${vocabularies[prefix]}${name}`
}

function parts(word: Word): readonly [Prefix, string] {
  const at = word.indexOf(':')
  const prefix = word.slice(0, at)
  if (!isPrefix(prefix)) throw new Error(`${word} belongs to no vocabulary.`)
  return [prefix, word.slice(at + 1)]
}

function isPrefix(name: string): name is Prefix {
  return Object.hasOwn(vocabularies, name)
}
