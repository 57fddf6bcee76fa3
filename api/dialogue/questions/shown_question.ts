// A question as everybody sees it, and as whoever holds it does.
import { type KeptQuestion, questionState } from '../../../data/dialogue/question/question.ts'
import { today } from '../../../data/today.ts'
import type { HeldQuestion, Question } from '../../contract/dialogue/question.ts'
import { geojsonText } from '../../geojson.ts'

export function shownQuestion(kept: KeptQuestion, day: string): Question {
  const { id, title, text, area_id, area_name, opens_on, closes_on, comments, result, result_at } = kept
  return {
    ...{ id, title, text, area_id, area_name, opens_on, closes_on, comments, result },
    state: questionState(kept, day),
    result_on: result_at && today(new Date(result_at)),
  }
}

export function geometryOf({ geometry }: KeptQuestion) {
  return geometry === null ? null : geojsonText.parse(geometry)
}

export function shownAsHeld(kept: KeptQuestion, day: string): Omit<HeldQuestion, 'geometry'> {
  const { edition, created_at, published_at, waiting } = kept
  return { ...shownQuestion(kept, day), edition, created_at, published_at, waiting }
}

export function heldQuestionOf(kept: KeptQuestion, day: string): HeldQuestion {
  return { ...shownAsHeld(kept, day), geometry: geometryOf(kept) }
}
