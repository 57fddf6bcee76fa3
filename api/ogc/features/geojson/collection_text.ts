// A page of features as one text, around features that the engine wrote.
type Told = Readonly<Record<string, unknown>>

/** What is told of the page comes first, so that a reader who takes it piece by piece knows it. */
export function collectionText(told: Told, features: readonly string[]): string {
  const before = JSON.stringify({ type: 'FeatureCollection', ...told }).slice(0, -1)
  return `${before},"features":[${features.join(',')}]}`
}
