// Versions of a layer as a series of data sets. The present version is the data set of the layer itself, so that its address stays; a series has at
// most fifty members and none is a series.
import type { VersionFacts } from '../../contract/catalogue/publishing.ts'
import type { SeenLayer, SeenVersion } from '../../layers/seen_layer.ts'
import { filesOf, rightsOf } from './distributions.ts'
import { type Graph, iri, moment, type Said, said, type Thing, texts } from './graph.ts'
import { type Period, periodThing } from './place_and_time.ts'
import { sharedBy, type Where } from './shared_by_versions.ts'

const membersAtMost = 50

export type Series = { readonly iri: string; readonly things: Graph }

/** Undefined where there are not two versions. */
export function seriesOf(layer: SeenLayer, where: Where): Series | undefined {
  const earlier = layer.versions.filter(({ state }) => state === 'superseded').slice(0, membersAtMost - 1)
  if (earlier.length === 0) return undefined
  const { at } = where
  const { title } = layer.description
  const address = at.thing('series', layer.id)
  const members = earlier.map((version) => memberOf(layer, { version, series: address, where }))
  const { from, to } = span([...earlier, ...layer.versions.filter(({ state }) => state === 'published')])
  const period = periodThing(at.thing('period', layer.id, 'series'), { from, to })
  const kept = sharedBy(layer, where).filter(([word]) => ofSeries.has(word))
  const thing: Thing = {
    iri: address,
    types: ['dcat:DatasetSeries'],
    said: [
      ...said(
        'dcterms:title',
        texts({ sv: `${title.sv}, alla versioner`, en: title.en && `${title.en}, all versions` }),
      ),
      ...kept,
      ...said('dcterms:issued', layer.issued_at === null ? undefined : moment(layer.issued_at)),
      ...said('dcterms:modified', layer.modified_at === null ? undefined : moment(layer.modified_at)),
      ...said('dcterms:temporal', period.said.length > 0 ? iri(period.iri) : undefined),
    ],
  }
  return { iri: address, things: [thing, ...(period.said.length > 0 ? [period] : []), ...members.flat()] }
}

const ofSeries: ReadonlySet<string> = new Set([
  'dcterms:description',
  'dcterms:publisher',
  'dcat:contactPoint',
  'dcat:keyword',
  'dcat:theme',
  'dcterms:accrualPeriodicity',
  'dcterms:spatial',
  'dcat:landingPage',
  'dcatap:applicableLegislation',
])

type Member = { readonly version: SeenVersion; readonly series: string; readonly where: Where }

function memberOf(present: SeenLayer, { version, series, where }: Member): Graph {
  const { at } = where
  const layer = { ...present, description: { ...present.description, ...version.terms } }
  const number = version.number ?? 0
  // By the date that it describes, else by its number.
  const named = version.as_of ?? String(number)
  const { title } = layer.description
  const files = filesOf(layer, at, number)
  const { as_of } = version
  const periods = as_of
    ? [periodThing(at.thing('period', layer.id, String(number)), { from: as_of, to: as_of })]
    : []
  const thing: Thing = {
    iri: at.thing('dataset', layer.id, String(number)),
    types: ['dcat:Dataset'],
    said: [
      ...said(
        'dcterms:title',
        texts({ sv: `${title.sv} (${named})`, en: title.en && `${title.en} (${named})` }),
      ),
      ...sharedBy(layer, where).filter(([word]) => word !== 'dcterms:accrualPeriodicity'),
      ...issued(version),
      ...said(
        'dcterms:temporal',
        periods.map(({ iri: address }) => iri(address)),
      ),
      ...said(
        'dcat:distribution',
        files.map(({ iri: address }) => iri(address)),
      ),
      ...said('dcat:inSeries', iri(series)),
    ],
  }
  return [thing, ...files, rightsOf(layer, at, number), ...periods]
}

function issued({ issued_at, published_at }: VersionFacts): Said[] {
  return [
    ...said('dcterms:issued', issued_at === null ? undefined : moment(issued_at)),
    ...said('dcterms:modified', published_at === null ? undefined : moment(published_at)),
  ]
}

function span(versions: readonly VersionFacts[]): Period {
  const dates = versions.flatMap(({ as_of }) => (as_of === null ? [] : [as_of])).sort()
  return { from: dates[0] ?? null, to: dates.at(-1) ?? null }
}
