// `npm run deliveries [-- show|undo|compare|file|rejected …]`: what came in, and taking it back.
import { constants } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  comparePast,
  differencesOfPast,
  fileOfPast,
  listPast,
  previewUndoOfPast,
  rejectedOfPast,
  showPast,
  undoPast,
} from '../api/commands/history_commands.ts'
import { AppError } from '../api/contract/problem.ts'
import { deliveriesArguments } from './arguments/deliveries_arguments.ts'
import { doWork } from './do_work.ts'
import { deliveryWords } from './words/delivery_words.ts'
import { differencesWords, pastDeliveryLine, pastDeliveryWords } from './words/past_delivery_words.ts'
import { previewWords } from './words/preview_words.ts'

/** As many as a page of the API has at most. */
const page = { limit: 1000, offset: 0 }

const asked = deliveriesArguments(process.argv.slice(2))
console.log(await answer())

async function answer(): Promise<string> {
  switch (asked.what) {
    case 'list':
      return (await doWork(listPast, page)).map(pastDeliveryLine).join('\n') || 'Nothing has come in yet.'
    case 'show': {
      const words = pastDeliveryWords(await doWork(showPast, { id: asked.id }))
      if (!asked.with_differences) return words
      return `${words}\n${differencesWords(await doWork(differencesOfPast, { id: asked.id, ...page }))}`
    }
    case 'compare':
      return differencesWords(await doWork(comparePast, { from: asked.from, to: asked.to, ...page }))
    case 'undo':
      return deliveryWords(await doWork(undoPast, asked.work))
    case 'preview-undo':
      return previewWords(await doWork(previewUndoOfPast, { id: asked.id }))
    case 'file': {
      const { path, name } = await doWork(fileOfPast, { id: asked.id })
      const target = resolve(asked.to ?? name)
      await copyFile(path, target, constants.COPYFILE_EXCL).catch(explained(target))
      return `The file of delivery ${asked.id}: ${target}`
    }
    case 'rejected':
      return `The rejected rows of delivery ${asked.work.id}: ${(await doWork(rejectedOfPast, asked.work)).path}`
  }
}

/** No file of a person is written over. */
function explained(target: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code !== 'EEXIST') throw error
    throw new AppError('conflict', `${target} exists already. Name another with --to.`)
  }
}
