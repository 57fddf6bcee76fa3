import type { WorkingLayer } from '../../../data/catalogue/working/working_layers.ts'

/** Whether each word of a search is in the layer's id, titles or organisation. */
export function holdsWords(
  { layer_id, description: { title }, organisation_name, organisation_id }: WorkingLayer,
  q: string,
): boolean {
  const text = [layer_id, title.sv, title.en, organisation_name ?? organisation_id]
    .join(' ')
    .toLocaleLowerCase('sv')
  return q
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((word) => text.includes(word))
}
