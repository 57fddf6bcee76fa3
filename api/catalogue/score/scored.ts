// What a score is made of. A layer as it is seen has all of it; so has a draft, which is scored as it would be once published: with the present
// moment where it was never public.
import type { LayerKind } from '../../contract/catalogue/filter_codes.ts'
import type { LayerDescription } from '../../contract/catalogue/layer_description.ts'
import type { Publisher, SeenLayer } from '../../layers/seen_layer.ts'

export type Scored = {
  readonly kind: LayerKind
  readonly is_whole: boolean
  readonly description: LayerDescription
  readonly publisher: Pick<Publisher, 'name' | 'type' | 'email'>
  /** Whether everybody gets it. */
  readonly is_public: boolean
  readonly bounds: SeenLayer['bounds']
  readonly data_as_of: string | null
  readonly issued_at: string | null
  readonly modified_at: string | null
}
