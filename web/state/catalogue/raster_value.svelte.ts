// What a raster holds at a place, band by band.
import { type Client, client, ok } from '../../api.ts'
import type { Place } from '../address/place.ts'
import { Answer } from '../asking/answer.svelte.ts'

type Asked = Place & { readonly id: string }
export type RasterValue = { readonly name: string; readonly value: number | null }

export function rasterValue(from: Client = client): Answer<Asked, readonly RasterValue[]> {
  return new Answer(async ({ id, latitude, longitude }, signal) => {
    const query = { latitude: String(latitude), longitude: String(longitude) }
    const answer = from.api.v1.layers[':id'].value.$get({ param: { id }, query }, { init: { signal } })
    return (await ok(answer)).values
  })
}
