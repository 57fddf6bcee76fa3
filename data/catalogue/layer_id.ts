// The id of a new layer, as it stands in addresses: the one that was asked for, or one made of the file's name.
import { z } from 'zod'
import { longestSlug } from '../../api/contract/limits.ts'
import { AppError } from '../../api/contract/problem.ts'
import { registerNames } from '../../api/contract/vocabulary.ts'
import type { Asked } from '../accounts/recording.ts'
import { sqlFile } from '../database/sql_file.ts'

const takenSql = sqlFile(import.meta.url, './taken_ids.sql')

/** The map's own ground has tiles under these. */
const ofTheGround = ['places', 'surroundings']
/** Layers of our own tiles besides those that are called as their register: in a tile of everything each needs a name of its own. */
const inOurTiles = ['address-cells', 'county-outline', 'shortage-area-points']
/** The records of all layers are a collection beside them. */
const ofTheCatalogue = ['catalogue']
/** Pages beside those of the layers have these in their addresses. */
const ofThePages = ['kallor', 'metadata']

type Wanted = { readonly id: string | undefined; readonly file_name: string }

/** Within the transaction that takes it: no two can have the same. */
export async function freeLayerId(asked: Asked, { id, file_name }: Wanted): Promise<string> {
  const found = await asked.rows(takenSql, {}, z.object({ id: z.string() }))
  const taken = new Set<string>([
    ...registerNames,
    ...ofTheGround,
    ...inOurTiles,
    ...ofTheCatalogue,
    ...ofThePages,
    ...found.map((layer) => layer.id),
  ])
  if (id !== undefined) {
    if (taken.has(id))
      throw new AppError('conflict', `The id ${id} is taken. Choose another, or leave it out.`, [
        { parameter: 'id', detail: 'is taken' },
      ])
    return id
  }
  const made = slugOf(file_name)
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `-${number}`
    const one = `${made.slice(0, longestSlug - ending.length).replace(/-$/, '')}${ending}`
    if (!taken.has(one)) return one
  }
}

/** `Planerade fiberschakt (2026).gpkg` → planerade-fiberschakt-2026 */
function slugOf(file_name: string): string {
  const letters = file_name
    .replace(/(\.\w{1,10}){1,2}$/, '')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return letters === '' ? 'lager' : letters
}
