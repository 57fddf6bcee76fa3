// What a person does with past deliveries at the command line: list, look into, compare and undo them, and get their files.

import { existsSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { operatorByCommand } from '../../data/audit/entry.ts'
import type { Installation } from '../../data/deliveries/delivery.ts'
import { deliveredFile } from '../../data/deliveries/files/delivered_file.ts'
import { compareDeliveries } from '../../data/deliveries/history/compare_deliveries.ts'
import { deliveryDifferences } from '../../data/deliveries/history/delivery_differences.ts'
import { writeRejectedWorkbook } from '../../data/deliveries/rejected/write_rejected_workbook.ts'
import { previewUndo } from '../../data/deliveries/undo/preview_undo.ts'
import { undoDelivery } from '../../data/deliveries/undo/undo_delivery.ts'
import { operator } from '../access/permissions.ts'
import type { DeliveryRecord } from '../contract/deliveries/delivery.ts'
import { AppError } from '../contract/problem.ts'
import { deliveriesAsSeen } from '../deliveries/deliveries_as_seen.ts'
import { foundDelivery } from '../deliveries/found_delivery.ts'
import { command } from './command.ts'
import { noteByCommand } from './note_by_command.ts'
import { inPreviewScratch } from './preview_scratch.ts'
import {
  comparisonWork,
  deliveredFileDone,
  deliveredFileWork,
  deliveryDone,
  differencesDone,
  differencesWork,
  listDone,
  listWork,
  previewDone,
  rejectedDone,
  rejectedWork,
  showDone,
  showWork,
  undoPreviewWork,
  undoWork,
} from './work.ts'

export const listPast = command({
  path: '/past-deliveries',
  work: listWork,
  done: listDone,
  run: (installation, page) => deliveriesAsSeen(installation, page, operator),
})

export const showPast = command({
  path: '/past-delivery',
  work: showWork,
  done: showDone,
  run: (installation, { id }) => past(installation, id),
})

export const differencesOfPast = command({
  path: '/past-differences',
  work: differencesWork,
  done: differencesDone,
  run: (installation, { id, ...page }) => deliveryDifferences(installation, id, page),
})

export const comparePast = command({
  path: '/past-comparison',
  work: comparisonWork,
  done: differencesDone,
  run: (installation, wanted) => compareDeliveries(installation, wanted),
})

export const undoPast = command({
  path: '/undo',
  work: undoWork,
  done: deliveryDone,
  run: (installation, work, control) =>
    undoDelivery(installation, { ...work, ...operatorByCommand }, control),
  logged: ({ id, register, outcome, rows }) => ({ id, register, outcome, rows }),
})

export const previewUndoOfPast = command({
  path: '/undo-preview',
  work: undoPreviewWork,
  done: previewDone,
  async run(installation, { id, as_of }, control) {
    const { preview } = await inPreviewScratch(installation, as_of, (wanted) =>
      previewUndo(installation, { ...wanted, id }, control),
    )
    return preview
  },
})

export const fileOfPast = command({
  path: '/past-file',
  work: deliveredFileWork,
  done: deliveredFileDone,
  async run(installation, { id }) {
    const found = await deliveredFile(installation, id)
    await noteReading(installation, id, 'file')
    return found
  },
})

export const rejectedOfPast = command({
  path: '/past-rejected-rows',
  work: rejectedWork,
  done: rejectedDone,
  async run(installation, { id, to }) {
    const { rejected } = await past(installation, id)
    if (rejected === 0) throw new AppError('not_found', `Delivery ${id} rejected no rows.`)
    const csv = join(installation.folder.rejected, `${id}.csv`)
    await noteReading(installation, id, 'rejected rows')
    if (to === undefined) return { path: csv }
    if (existsSync(to)) throw new AppError('conflict', `${to} exists already. Name another with --to.`)
    if (to.toLowerCase().endsWith('.xlsx')) await writeRejectedWorkbook(csv, to)
    else await copyFile(csv, to)
    return { path: to }
  },
})

/** The operator reads what others sent. */
function noteReading(installation: Installation, id: number, question: string): Promise<void> {
  const after = { question: `npm run deliveries: ${question}` }
  return noteByCommand(installation, {
    action: 'personal_data_read',
    object: ['delivery', String(id)],
    after,
  })
}

function past(installation: Installation, id: number): Promise<DeliveryRecord> {
  return foundDelivery(installation, String(id), operator)
}
