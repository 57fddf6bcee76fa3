// Nothing that is wrong with a source is left in English on the Swedish page: what can be said is taken from the source of the sources.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { filledIn, saidTexts } from './fixture/said_in_source.ts'
import { refusedHost, saidOfSource } from './said_of_source.ts'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const files = [
  ...readdirSync(join(root, 'data/sources'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ts$/.test(path) && !/\.test\.ts$|^fixture/.test(path))
    .map((path) => `data/sources/${path}`),
  'api/sources/allowed_hosts/demand_address.ts',
  'api/sources/sidecar_readers.ts',
  'tiles/styles/read_sld.ts',
  'tiles/styles/read_qml.ts',
]
/** A name or a number: whatever is filled in may be either. Parts of a sentence are said within others. */
const parts = [/^None is allowed yet\.$/, /^These are: /, /^Metadata… could not be read/]
const sentences = files
  .flatMap((path) => saidTexts(readFileSync(join(root, path), 'utf8')))
  .filter((text) => !parts.some((part) => part.test(text)))
  .map((text) => text.replaceAll(filledIn, '7'))

test.each(sentences)('it is said in Swedish: %s', (said) => {
  expect(saidOfSource(said).filter(({ swedish }) => swedish === undefined)).toEqual([])
})

test('there are some seventy', () => expect(sentences.length).toBeGreaterThan(60))

const swedish = (said: string) => saidOfSource(said).map((one) => [one.swedish, one.next])

test('fields that have changed are told one by one, with what to do', () => {
  expect(
    swedish(
      'The fields have changed: höjd is new; bredd is gone; år was text and is integer. The new data waits as a draft until somebody publishes it.',
    ),
  ).toEqual([
    [
      'Fälten har ändrats: höjd är nytt; bredd finns inte längre; år var text och är nu heltal. De nya uppgifterna väntar som utkast.',
      'see_draft',
    ],
  ])
})

test('several sentences are told one after the other, each with its own next step', () => {
  expect(
    swedish('Metadata of vägar could not be read: https://a.example/iso/7.xml answers with the status 404.'),
  ).toEqual([
    ['Metadata för vägar kunde inte läsas.', 'nothing'],
    ['Länken är död: https://a.example/iso/7.xml finns inte på källans server.', 'check_address'],
  ])
  expect(
    swedish('The new data waits as a draft. The draft cannot be published yet: Say who may use it.'),
  ).toEqual([
    ['De nya uppgifterna väntar som utkast.', 'see_draft'],
    ['Något i lagret fattas innan det kan publiceras.', 'fill_in'],
  ])
})

test('what the reader of files says of what came has its Swedish too, and what nobody knows stays as it came', () => {
  expect(swedish('The file is empty: send its bytes as the body.')[0]?.[0]).toContain('Filen är tom')
  expect(saidOfSource('Something else altogether.')).toEqual([
    { english: 'Something else altogether.', swedish: undefined, next: 'ask_owner' },
  ])
})

test('the host that is not allowed is told, with its port', () => {
  expect(
    refusedHost(
      'The host geodata.example:8443 is not one from which sources may be fetched. None is allowed yet. An administrator allows others (PUT /api/v1/allowed-hosts/geodata.example%3A8443).',
    ),
  ).toBe('geodata.example:8443')
  expect(refusedHost('a.example cannot be reached (ECONNREFUSED).')).toBeUndefined()
})
