import { tileResponses } from '../../tiles/tile_responses.ts'
import { representationFacts } from '../asked/representation.ts'
import { ogcAnswers } from '../core/ogc_answers.ts'

/** A tile, or that there is nothing in it. */
export function tileAnswers(form: 'mvt' | 'png') {
  const { 401: unknownToken, 406: notAcceptable } = ogcAnswers()
  return { ...tileResponses(representationFacts[form].media_type), 401: unknownToken, 406: notAcceptable }
}
