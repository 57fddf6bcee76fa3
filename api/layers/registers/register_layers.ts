// The registers that have a place, as layers. Who may not see a register's geometry learns nothing of the layer.
import type { Column, Register } from '../../../data/registers/register.ts'
import { registers } from '../../../data/registers/registers.ts'
import { tileLayers } from '../../../tiles/layers.ts'
import { publicActor } from '../../access/permissions.ts'
import { type Sight, sightOf } from '../../access/public_fields.ts'
import type { FieldType } from '../../contract/catalogue/catalogue_codes.ts'
import type { FieldDescription } from '../../contract/catalogue/layer_description.ts'
import type { Product } from '../../product.ts'
import { reachOf } from '../../tiles/layer_bounds.ts'
import type { SeenField, SeenLayer } from '../seen_layer.ts'
import { regionAsPublisher, regionContact } from './region_as_publisher.ts'
import { registerDescription } from './register_descriptions.ts'
import { type RegisterState, registerStates } from './register_states.ts'
import { shortageAreaFields } from './shortage_area_fields.ts'

/** Areas and municipalities first, as a reader of the map meets them. */
const layerIds = [
  'shortage-areas',
  'municipalities',
  'addresses',
  'applications',
  'backbone-projects',
  'connection-points',
] as const

export async function registerLayers(product: Product, sight: Sight): Promise<SeenLayer[]> {
  const states = await registerStates(product)
  const sightOfPublic = sightOf(publicActor, product.region.opens)
  const seen = layerIds
    .filter((id) => sight.sees(id, 'geometry'))
    .map((id) => {
      const state = states.find(({ register }) => register === id)
      return asLayer(product, registers[id], { state, sight, sightOfPublic })
    })
  return Promise.all(seen.flatMap((layer) => (layer ? [withBounds(product, layer)] : [])))
}

async function withBounds(product: Product, layer: SeenLayer): Promise<SeenLayer> {
  const tiles = tileLayers.find(({ id }) => id === layer.id)
  return { ...layer, bounds: (tiles && (await reachOf(product, tiles))) ?? null }
}

type Seen = {
  readonly state: RegisterState | undefined
  readonly sight: Sight
  readonly sightOfPublic: Sight
}

function asLayer(product: Product, register: Register, seen: Seen): SeenLayer | undefined {
  const { name: id, title, geometry } = register
  if (!geometry) return undefined
  const { state, sightOfPublic } = seen
  const fields = seenFields(register, seen)
  const { classification } = geometry
  return {
    id,
    kind: 'vector',
    geometry_kind: geometry.kind,
    classification,
    is_public: sightOfPublic.sees(id, 'geometry'),
    publisher: regionAsPublisher(product.region),
    description: registerDescription(
      id,
      { title, classification, contact: regionContact(product.region), fields: fields.map(described) },
      product.region.terms[id],
    ),
    fields,
    // Its rows are given without what is not seen.
    is_whole: true,
    raster_crs: null,
    rows: state?.rows ?? 0,
    bounds: null,
    data_as_of: state?.data_as_of ?? null,
    issued_at: state?.first_delivered_at ?? null,
    modified_at: state?.last_delivered_at ?? null,
    versions: [],
    from: { origin: 'register', register: id },
  }
}

function seenFields(register: Register, { sight, sightOfPublic }: Seen): SeenField[] {
  const { name: id, columns } = register
  const own = columns
    .filter(({ name }) => sight.sees(id, name))
    .map((column) => ({
      ...blank,
      name: column.name,
      title: column.title,
      type: typeOf(column),
      unit: column.type === 'sek' ? 'kr' : '',
      classification: column.classification,
      is_public: sightOfPublic.sees(id, column.name),
      column: column.name,
    }))
  return id === 'shortage-areas' ? [...own, ...derivedFields({ sight, sightOfPublic })] : own
}

function derivedFields({ sight, sightOfPublic }: Pick<Seen, 'sight' | 'sightOfPublic'>): SeenField[] {
  const isSeen = (by: Sight, follows?: 'backbone_geometry') =>
    follows === undefined || by.sees('backbone-projects', 'geometry')
  return shortageAreaFields
    .filter(({ follows }) => isSeen(sight, follows))
    .map(({ follows, ...field }) => ({
      ...blank,
      ...field,
      classification: { k: follows ? 1 : 0, r: 2, t: 1 },
      is_public: isSeen(sightOfPublic, follows),
      column: field.name,
    }))
}

const blank = { description: { sv: '', en: '' }, unit: '', suppress_below: null }

function typeOf({ type }: Column): FieldType {
  if (type === 'date') return 'date'
  return type === 'sek' ? 'integer' : 'text'
}

function described({ name, title, unit, classification }: SeenField): FieldDescription {
  const nothing = {
    description: { sv: '', en: '' },
    is_count_of_people: false,
    is_confirmed_not_personal: false,
  }
  return { name, title: { ...title }, unit, k: classification.k, ...nothing }
}
