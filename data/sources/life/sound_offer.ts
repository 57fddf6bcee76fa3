// What a source offers, as far as it can be kept: names tell its layers apart from one refreshing to the next.
import { AppError } from '../../../api/contract/problem.ts'
import type { Offer, OfferedLayer } from '../kinds/source_kind.ts'

const layersAtMost = 5000
/** As long as one that is decided by its name in the API. */
const lettersAtMost = 500

export function soundOffer({ layers, problems }: Offer): Offer {
  if (layers.length > layersAtMost)
    throw new AppError(
      'too_large',
      `The source offers ${layers.length} layers, and at most ${layersAtMost} are kept. Name a part of it.`,
    )
  const sound = new Map<string, OfferedLayer>()
  const twice = new Set<string>()
  let unnamed = 0
  for (const layer of layers) {
    if (layer.name === '' || layer.name.length > lettersAtMost) unnamed++
    else if (sound.has(layer.name)) twice.add(layer.name)
    else sound.set(layer.name, layer)
  }
  return {
    layers: [...sound.values()],
    problems: [
      ...problems,
      ...(twice.size > 0
        ? [`Offered more than once, and taken as they come first: ${listed([...twice])}.`]
        : []),
      ...(unnamed > 0
        ? [`${unnamed} layers have no name, or one of more than ${lettersAtMost} characters.`]
        : []),
    ],
  }
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ')
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown
}
