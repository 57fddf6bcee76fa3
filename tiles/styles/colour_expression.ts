// The colour of a feature by its field, as a MapLibre expression.
import type { ExpressionSpecification } from 'maplibre-gl'
import type { VectorStyle } from '../../api/contract/catalogue/layer_style.ts'

export function colourExpression(paint: VectorStyle['paint']): string | ExpressionSpecification {
  if (paint.kind === 'single') return paint.colour
  return paint.kind === 'categories' ? byCategory(paint) : byStep(paint)
}

/** Compared one by one, since values of a field may be of several types and `match` takes only one. */
function byCategory({
  field,
  classes,
  other_colour,
}: Extract<VectorStyle['paint'], { kind: 'categories' }>): string | ExpressionSpecification {
  const none = classes.find(({ value }) => value === null)
  const known = classes.flatMap(({ value, colour }) => (value === null ? [] : [{ value, colour }]))
  const found = known.reduceRight<string | ExpressionSpecification>(
    (otherwise, { value, colour }) => ['case', ['==', ['get', field], value], colour, otherwise],
    other_colour,
  )
  // A tile leaves out what is null.
  return none ? ['case', ['==', ['get', field], null], none.colour, found] : found
}

function byStep({
  field,
  classes,
  other_colour,
}: Extract<VectorStyle['paint'], { kind: 'graduated' }>): ExpressionSpecification {
  const [lowest] = classes
  const below = lowest?.from === null ? lowest.colour : other_colour
  const steps = classes.flatMap(({ from, colour }) => (from === null ? [] : [from, colour]))
  const number: ExpressionSpecification = ['get', field]
  const stepped: string | ExpressionSpecification =
    steps.length > 0 ? ['step', number, below, ...steps] : below
  return ['case', ['==', ['typeof', number], 'number'], stepped, other_colour]
}
