// What a person does with a file at the command line: look at it, see what it would change, bring it in.
import { operatorByCommand } from '../../data/audit/entry.ts'
import { deliver } from '../../data/deliveries/deliver.ts'
import { previewDelivery } from '../../data/deliveries/preview/preview_delivery.ts'
import { lookAtFile } from '../../data/imports/look_at_file.ts'
import { command } from './command.ts'
import { fileInstructions, keepInstructions } from './file_instructions.ts'
import { noteByCommand } from './note_by_command.ts'
import { inPreviewScratch } from './preview_scratch.ts'
import { deliveryDone, fileWork, importWork, lookDone, previewDone, previewWork } from './work.ts'

export const inspectFile = command({
  path: '/inspections',
  work: fileWork,
  done: lookDone,
  async run(installation, work, { signal }) {
    const { register, file } = work
    const instructions = await fileInstructions(installation, work, signal)
    const look = await lookAtFile(installation, { register, file, instructions }, signal)
    await keepInstructions(installation, work, instructions)
    return look
  },
})

export const previewFile = command({
  path: '/previews',
  work: previewWork,
  done: previewDone,
  async run(installation, work, control) {
    const instructions = await fileInstructions(installation, work, control.signal)
    const { preview } = await inPreviewScratch(installation, work.as_of, (wanted) =>
      previewDelivery(installation, { ...work, ...instructions, ...wanted }, control),
    )
    await keepInstructions(installation, work, instructions)
    const after = { register: work.register, mode: preview.mode, rows: preview.rows }
    await noteByCommand(installation, { action: 'import_previewed', object: ['import', null], after })
    return preview
  },
})

export const importFile = command({
  path: '/deliveries',
  work: importWork,
  done: deliveryDone,
  async run(installation, work, control) {
    const instructions = await fileInstructions(installation, work, control.signal)
    const request = { ...work, ...instructions, ...operatorByCommand }
    const delivery = await deliver(installation, request, control)
    await keepInstructions(installation, work, instructions)
    return delivery
  },
  logged: ({ id, register, outcome, rows, rejected }) => ({ id, register, outcome, rows, rejected }),
})
