// Journal numbers as people paste them: from an e-mail, a minute or a column of Excel.

export type PastedNumbers = {
  readonly ids: readonly string[]
  /** How often one was there once more than needed. */
  readonly repeated: number
}

/** `isKnown` tells whether the register has a number: some are written with spaces, which part numbers otherwise. */
export function journalNumbers(
  pasted: string | readonly string[],
  isKnown: (id: string) => boolean,
): PastedNumbers {
  const pieces = (typeof pasted === 'string' ? pasted.split(/[\r\n\t,;]+/) : pasted)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  const all = pieces.flatMap((piece) => {
    const whole = written(piece, isKnown)
    if (isKnown(whole) || typeof pasted !== 'string') return [whole]
    return piece.split(/\s+/).map((part) => written(part, isKnown))
  })
  const ids = [...new Set(all)]
  return { ids, repeated: all.length - ids.length }
}

/** Programs for writing turn the hyphen of a number into a dash. */
function written(piece: string, isKnown: (id: string) => boolean): string {
  const withHyphens = piece.replaceAll(/[\u2010-\u2015\u2212]/g, '-')
  return isKnown(piece) || !isKnown(withHyphens) ? piece : withHyphens
}
