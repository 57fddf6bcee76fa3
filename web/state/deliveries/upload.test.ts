import { expect, test } from 'vitest'
import { NoAnswer } from '../../api.ts'
import { packFiles } from '../../imports/pack_files.ts'
import { type Send, Upload } from './upload.svelte.ts'

const file = new File(['id;namn'], 'adresser.csv')

test('a file that is called off leaves nothing behind but the choice of it', async () => {
  const send: Send<string, string> = (_sending, { signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const upload = new Upload(send, packFiles)
  upload.choose([file])
  const sent = upload.start('addresses')
  await new Promise((done) => setTimeout(done, 0))
  expect(upload.stage).toBe('sending')
  upload.cancel()
  expect(await sent).toBeUndefined()
  expect(upload).toMatchObject({ stage: 'none', failure: undefined, files: [file] })
})

test('a refused file stays chosen, with the reason', async () => {
  const refused = new NoAnswer({ kind: 'refused', detail: 'This is a web page.' })
  const upload = new Upload(() => Promise.reject(refused), packFiles)
  upload.choose([file])
  expect(await upload.start('addresses')).toBeUndefined()
  expect(upload).toMatchObject({ stage: 'none', failure: { detail: 'This is a web page.' }, files: [file] })
})

test('once all is sent, what is waited for is that the file is looked at', async () => {
  const stages: string[] = []
  const upload: Upload<string, string> = new Upload(async (sending, { progress }) => {
    progress(3)
    stages.push(upload.stage)
    progress(sending.content.size)
    stages.push(upload.stage)
    throw new NoAnswer({ kind: 'fault', detail: '' })
  }, packFiles)
  upload.choose([file])
  await upload.start('addresses')
  expect(stages).toEqual(['sending', 'looking'])
})
