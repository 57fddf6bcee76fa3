// What an undo would change, without changing anything.
import type { WorkControl } from '../../work_control.ts'
import type { Installation } from '../delivery.ts'
import type { Previewed, PreviewWanted } from '../preview/preview.ts'

export async function previewUndo(
  _installation: Installation,
  _wanted: PreviewWanted & { readonly id: number },
  _control: WorkControl = {},
): Promise<Previewed> {
  throw new Error('not yet')
}
