/** Where the API has a layer of a producer, for what goes past the typed client: tiles and files. */
export function pathOfLayer(id: string): string {
  return `/api/v1/own-layers/${encodeURIComponent(id)}`
}
