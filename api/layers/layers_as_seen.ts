// The registers that have a place are layers. Who may not see a register's geometry learns nothing of the layer, and of the others
// only the fields that may be seen.
import { z } from 'zod'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Register } from '../../data/registers/register.ts'
import { registers } from '../../data/registers/registers.ts'
import { publicActor } from '../access/permissions.ts'
import { type Sight, sightOf } from '../access/public_fields.ts'
import { registerName } from '../contract/codes.ts'
import type { Layer } from '../contract/layer.ts'
import type { Product } from '../product.ts'

const statesSql = sqlFile(import.meta.url, './register_states.sql')
const stateRow = z.object({ register: registerName, rows: z.int(), data_as_of: z.string().nullable() })
export type RegisterState = z.infer<typeof stateRow>

/** Areas and municipalities first, as a reader of the map meets them. */
const layerIds = [
  'shortage-areas',
  'municipalities',
  'addresses',
  'applications',
  'backbone-projects',
  'connection-points',
] as const

export async function registerStates(product: Product): Promise<RegisterState[]> {
  return product.database.rows(statesSql, {}, stateRow)
}

export async function layersAsSeen(product: Product, sight: Sight): Promise<Layer[]> {
  const states = await registerStates(product)
  const sightOfPublic = sightOf(publicActor, product.region.opens)
  return layerIds
    .filter((id) => sight.sees(id, 'geometry'))
    .flatMap((id) => {
      const state = states.find(({ register }) => register === id)
      const layer = asLayer(registers[id], state, { sight, sightOfPublic })
      return layer ? [layer] : []
    })
}

function asLayer(
  register: Register,
  state: RegisterState | undefined,
  { sight, sightOfPublic }: { sight: Sight; sightOfPublic: Sight },
): Layer | undefined {
  const { name: id, title, geometry, columns } = register
  if (!geometry) return undefined
  return {
    id,
    title,
    geometry_kind: geometry.kind,
    classification: geometry.classification,
    is_public: sightOfPublic.sees(id, 'geometry'),
    rows: state?.rows ?? 0,
    data_as_of: state?.data_as_of ?? null,
    fields: columns
      .filter(({ name }) => sight.sees(id, name))
      .map(({ name, title, type, classification }) => ({
        name,
        title,
        type,
        classification,
        is_public: sightOfPublic.sees(id, name),
      })),
  }
}
