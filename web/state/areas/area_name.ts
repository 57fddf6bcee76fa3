// What an area is called, where only its id is known.
import { client, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

const areas = client.api.v1['shortage-areas']

export function areaName(): Answer<string, string> {
  return new Answer(async (id, signal) => {
    // An id may hold a slash.
    const asked = { param: { id: encodeURIComponent(id) }, query: {} }
    return (await ok(areas[':id'].$get(asked, { init: { signal } }))).name
  })
}
