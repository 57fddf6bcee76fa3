// What people have said to a question about a plan, as a data set of the region: what is shown, and no more.
import type { CommentedQuestion } from '../../../data/dialogue/question/commented_questions.ts'
import { licence } from '../../api_info/licence.ts'
import { accessRightUri, languageUri, themeUri } from '../../contract/catalogue/catalogue_codes.ts'
import { epsgUri } from '../epsg_uri.ts'
import { identifierThing } from './data_sets.ts'
import { fileThing, rightsThing, sharedTerms } from './distributions.ts'
import { type Graph, iri, moment, said, type Thing, texts } from './graph.ts'
import { periodThing, placeThing } from './place_and_time.ts'
import type { Where } from './shared_by_versions.ts'

type Told = Where & {
  readonly publisher: string
  readonly contact: string | undefined
  /** Whom to name. */
  readonly source: string
}

/** First the data set itself. */
export function commentSetOf(question: CommentedQuestion, told: Told): Graph {
  const { at, county, publisher, contact, source } = told
  const { id, title, text, bounds, opens_on, closes_on, issued_at, modified_at } = question
  const named = (what: string, ...more: readonly string[]) => at.thing(what, 'question', id, ...more)
  const place = bounds && placeThing(named('place'), bounds)
  const period = periodThing(named('period'), { from: opens_on, to: closes_on })
  const rights = rightsThing(named('rights'), `Källa: ${source}.`)
  const identifier = identifierThing(named('identifier'), at.question(id))
  const files = (['geojson', 'csv'] as const).map((format) =>
    fileThing(format, {
      iri: named('distribution', format),
      address: at.comments(id, format),
      // GeoJSON says it by itself.
      crs: format === 'csv' ? epsgUri('EPSG:4326') : undefined,
      terms: sharedTerms(licence.url, rights.iri),
    }),
  )
  const set: Thing = {
    iri: named('dataset'),
    types: ['dcat:Dataset'],
    said: [
      ...said(
        'dcterms:title',
        texts({ sv: `Synpunkter på frågan ”${title}”`, en: `Comments on the question “${title}”` }),
      ),
      ...said('dcterms:description', texts(descriptionOf(text))),
      ...said('dcterms:publisher', iri(publisher)),
      ...said('dcat:contactPoint', contact ? iri(contact) : undefined),
      ...said('dcat:keyword', [
        ...['synpunkter', 'medborgardialog', 'bredband'].flatMap((sv) => texts({ sv, en: '' })),
        ...['comments', 'public dialogue', 'broadband'].flatMap((en) => texts({ sv: '', en })),
      ]),
      ...said('dcat:theme', iri(themeUri('GOVE'))),
      ...said('dcterms:accessRights', iri(accessRightUri('PUBLIC'))),
      ...said('dcterms:language', iri(languageUri.sv)),
      ...said('dcterms:spatial', place ? iri(place.iri) : undefined),
      ...said('dcterms:spatial', place && county ? iri(county) : undefined),
      ...said('dcat:landingPage', iri(at.question(id))),
      ...said('dcterms:issued', moment(issued_at)),
      ...said('dcterms:modified', moment(modified_at)),
      ...said('dcterms:temporal', iri(period.iri)),
      ...said('adms:identifier', iri(identifier.iri)),
      ...said(
        'dcat:distribution',
        files.map((file) => iri(file.iri)),
      ),
    ],
  }
  return [set, ...files, period, identifier, rights, ...(place ? [place] : [])]
}

/** The question itself was asked in Swedish. */
function descriptionOf(text: string) {
  return {
    sv: `${text}\n\nVad människor har svarat, på kartan eller om helheten, med de svar som de har fått. Var och en får lämna synpunkter utan att logga in; de visas när någon har läst dem, ord för ord. Vem som har lämnat dem sparas inte.`,
    en: 'What people have answered to a question about a plan, on the map or on the whole, with the replies that they got. Everybody may comment without signing in; comments are shown, word for word, once somebody has read them. Who made them is not kept. Question and comments are in the language in which they were written.',
  }
}
