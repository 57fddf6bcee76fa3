import type { ItemsQuestion } from '../asked/items_question.ts'
import { sqlTypes } from './after.ts'
import { keyOf } from './sort_keys.ts'

/** The same question, of the one feature with this id. What can be no id finds nothing. */
export function ofKey(question: ItemsQuestion, id: string): ItemsQuestion {
  const { column, type } = keyOf(question.layer)
  const isId = type === 'text' || /^\d{1,18}$/.test(id)
  return {
    ...question,
    found: {
      sql: `(${question.found.sql}) and ${column} = try_cast($feature_key as ${sqlTypes[type]})`,
      parameters: { ...question.found.parameters, feature_key: isId ? id : null },
    },
    limit: 1,
  }
}
