// What a delivery would change, and what that does to the status of areas, without changing anything.
import type { WorkControl } from '../../work_control.ts'
import type { DeliveryRequest, Installation } from '../delivery.ts'
import type { PreviewedDelivery, PreviewWanted } from './preview.ts'

/** Reads the file into `folder/reading` unless the request brings its `reading`; outside the write queue. */
export async function previewDelivery(
  _installation: Installation,
  _request: Omit<DeliveryRequest, 'actor'> & PreviewWanted,
  _control: WorkControl = {},
): Promise<PreviewedDelivery> {
  throw new Error('not yet')
}
