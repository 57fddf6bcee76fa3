// Every refusal of following and of recurring deliveries, as its source has it, is said in Swedish.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { followingRefusal } from './refused_following.ts'

const repository = join(import.meta.dirname, '../../../..')
const folders = ['api/following', 'api/recurring', 'data/following', 'data/recurring']

test('what is refused is said in Swedish', () => {
  const said = folders.flatMap(refusals)
  expect(said.length).toBeGreaterThan(15)
  expect(said.filter((one) => followingRefusal(one) === undefined)).toEqual([])
})

/** What is thrown, and what stops a run; of a sentence with something put in, that is a 7. */
function refusals(folder: string): string[] {
  return files(join(repository, folder)).flatMap((file) => {
    const source = readFileSync(file, 'utf8')
    const thrown = [...source.matchAll(/new AppError\(\s*'(\w+)',\s*['`]([^'`]+)['`]/g)]
      .filter(([, kind]) => kind !== 'unauthenticated')
      .map(([, , words]) => words ?? '')
    const wrong = [...source.matchAll(/wrong\(\s*(?:'(\w+)',\s*)?['`]([^'`]+)['`]/g)].map(
      ([, parameter = 'webhook_url', words]) => `${parameter} ${words}`,
    )
    const stopped = [...source.matchAll(/message: `([^`]+)`/g)].map(([, words]) => words ?? '')
    return [...thrown, ...wrong, ...stopped]
      .map((words) => words.replaceAll(/\$\{[^}]*\}/g, '7'))
      .filter((words) => !/^7|There is no feed|7$/.test(words.replace(/ 7$/, '')) && !words.endsWith(' 7'))
      .filter((words) => words !== 'The server stops.')
  })
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('fixture'))
    .map((name) => join(folder, name))
}
