/** XML 1.0 has no place for most control characters and for half of a pair: a mark stands for each. */
export function soundText(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, (found) =>
    ['\t', '\n', '\r'].includes(found) ? found : '\uFFFD',
  )
}
