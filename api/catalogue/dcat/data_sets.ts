// A layer as data sets: the present version, and where there are earlier ones each of them, together a series.
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Addresses } from '../addresses.ts'
import { contactOf, publisherOf } from './agents.ts'
import { filesOf, ogcOf, rightsOf, tilesOf } from './distributions.ts'
import { type Graph, iri, moment, said, type Thing, texts } from './graph.ts'
import { periodOf, periodThing, placeOf } from './place_and_time.ts'
import { seriesOf } from './series.ts'
import { sharedBy, type Where } from './shared_by_versions.ts'

/** Of a layer, all that the catalogue tells: first the data set itself. */
export function dataSetsOf(layer: SeenLayer, where: Where): Graph {
  const { at } = where
  const series = seriesOf(layer, where)
  const files = [...filesOf(layer, at), ...ogcOf(layer, at), ...tilesOf(layer, at)]
  const period = periodOf(layer)
  const periods = period ? [periodThing(at.thing('period', layer.id), period)] : []
  const provenance = provenanceOf(layer, at)
  const place = placeOf(layer, at)
  const contact = contactOf(layer, at)
  const present: Thing = {
    iri: at.thing('dataset', layer.id),
    types: ['dcat:Dataset'],
    said: [
      ...said('dcterms:title', texts(layer.description.title)),
      ...sharedBy(layer, where),
      ...said('dcterms:issued', layer.issued_at === null ? undefined : moment(layer.issued_at)),
      ...said('dcterms:modified', layer.modified_at === null ? undefined : moment(layer.modified_at)),
      ...said(
        'dcterms:temporal',
        periods.map(({ iri: address }) => iri(address)),
      ),
      ...said('adms:identifier', iri(at.thing('identifier', layer.id))),
      ...said(
        'dcterms:provenance',
        provenance.map(({ iri: address }) => iri(address)),
      ),
      ...said(
        'dcat:distribution',
        files.map(({ iri: address }) => iri(address)),
      ),
      ...said('dcat:inSeries', series ? iri(series.iri) : undefined),
    ],
  }
  return [
    present,
    ...files,
    ...periods,
    ...provenance,
    identifierThing(at.thing('identifier', layer.id), at.page(layer.id)),
    rightsOf(layer, at),
    publisherOf(layer.publisher, at),
    ...(place ? [place] : []),
    ...(contact ? [contact] : []),
    ...(series?.things ?? []),
  ]
}

export function identifierThing(iri: string, page: string): Thing {
  return {
    iri,
    types: ['adms:Identifier'],
    said: said('skos:notation', { value: page, datatype: 'xsd:anyURI' }),
  }
}

function provenanceOf({ id, description }: SeenLayer, at: Addresses): Thing[] {
  const label = texts(description.lineage)
  if (label.length === 0) return []
  return [
    {
      iri: at.thing('provenance', id),
      types: ['dcterms:ProvenanceStatement'],
      said: said('rdfs:label', label),
    },
  ]
}
