// What an undo would change, without changing anything.
import { unlessCalledOff } from '../../database/interruptible.ts'
import type { WorkControl } from '../../work_control.ts'
import type { Installation } from '../delivery.ts'
import type { Previewed, PreviewSettings } from '../preview/preview.ts'
import { previewChange } from '../preview/preview_change.ts'
import { inPreviewWorld } from '../preview/preview_world.ts'
import { takeBack } from './take_back.ts'

/** Throws as `undoDelivery` does. */
export async function previewUndo(
  { database }: Installation,
  { id, ...wanted }: PreviewSettings & { readonly id: number },
  control: WorkControl = {},
): Promise<Previewed> {
  return unlessCalledOff(control.signal, () =>
    inPreviewWorld(database, control.signal, async (world) => {
      const { register, rows, existing, data_as_of } = await takeBack(world.connection, id)
      const found = await previewChange(world, register, { mode: 'undo', existing, wanted, control })
      return {
        preview: {
          mode: 'undo',
          rows,
          ...found.counted,
          merged: 0,
          rejected: 0,
          repaired: 0,
          first_rejected: [],
          columns_left_out: [],
          notes: [],
          data_as_of,
          status_effect: found.status_effect,
          revision: world.revision,
        },
        files: { differences: found.differences },
      }
    }),
  )
}
