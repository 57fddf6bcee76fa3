import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const packageFile = z.object({ scripts: z.record(z.string(), z.string()) })
const { scripts } = packageFile.parse(JSON.parse(readFileSync('package.json', 'utf8')))
const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8')

test.each(Object.entries(scripts))('npm run %s needs no particular system’s shell', (_name, command) => {
  expect(command).toMatch(/^node scripts\/run\.mjs scripts\/\w+\.ts$/)
})

test.each(Object.keys(scripts))('the table of commands tells of %s', (name) => {
  expect(readme).toMatch(new RegExp(`\`npm (run )?${name}[\` ]`))
})
