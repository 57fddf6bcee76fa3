import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '../app.ts'
import { endpoints } from '../endpoints.ts'
import { fieldWords } from './field_words.ts'
import { openapiDocument } from './openapi_document.ts'
import { parameterWords, sortsOfOperation } from './parameter_words.ts'

const app = createApp({
  stage: () => ({ ready: false, message: '' }),
  log: { info: () => undefined, error: () => undefined },
})
const text = JSON.stringify(openapiDocument(app))

const operationShape = z.looseObject({
  operationId: z.string(),
  summary: z.string().min(1),
  description: z.string().min(1),
  tags: z.array(z.string()).length(1),
  'x-permission': z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z
    .array(z.looseObject({ name: z.string(), description: z.string().min(1), schema: z.looseObject({}) }))
    .default([]),
})
const document = z
  .looseObject({
    openapi: z.literal('3.1.0'),
    tags: z.array(z.looseObject({ name: z.string(), description: z.string() })),
    paths: z.record(
      z.string(),
      z.partialRecord(z.enum(['get', 'put', 'post', 'patch', 'delete']), operationShape),
    ),
  })
  .parse(JSON.parse(text))
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))

test('every endpoint is in the contract with its permission, and nothing else is', () => {
  const described = operations.map((operation) => `${operation.operationId} ${operation['x-permission']}`)
  expect(described.sort()).toEqual(
    endpoints.map(({ route }) => `${route.operationId} ${route['x-permission']}`).sort(),
  )
})

test('every parameter is explained, and no explanation is left over', () => {
  const used = new Set(operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)))
  expect([...used].filter((name) => name !== 'sort' && name !== 'Idempotency-Key').sort()).toEqual(
    Object.keys(parameterWords).sort(),
  )
})

test('every list that sorts names the fields that it sorts by', () => {
  const sorting = operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'sort'))
  expect(sorting.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(sortsOfOperation).sort())
})

test('a number in a question is a number in the contract, with its range', () => {
  const parameters = operations.find(({ operationId }) => operationId === 'getIndicators')?.parameters ?? []
  expect(parameters.find(({ name }) => name === 'passed_m')?.schema).toEqual({
    type: 'integer',
    minimum: 0,
    maximum: 200,
    default: 50,
  })
})

test('every field with a unit is explained, and no explanation is left over', () => {
  const names = new Set(
    [...text.matchAll(/"(\w+)":\{(?:"type"|"description"|"\$ref"|"enum")/g)].map((match) => match[1] ?? ''),
  )
  const withUnit = [...names].filter((name) => /_(m|sek|pct|bytes)$/.test(name))
  expect(withUnit.filter((name) => !(name in fieldWords))).toEqual([])
  expect(Object.keys(fieldWords).filter((name) => !text.includes(`"${name}":`))).toEqual([])
})

test('only what is not public asks for a token or session', () => {
  const closed = operations.filter(({ security }) => !security.some((way) => Object.keys(way).length === 0))
  const forEveryone = ['read_public_answers', 'sign_in', 'speak_up']
  const notPublic = operations.filter((operation) => !forEveryone.includes(operation['x-permission']))
  expect(closed).toEqual(notPublic)
  expect(closed.map(({ operationId }) => operationId)).toContain('getRejectedRows')
})

test('every tag is explained', () => {
  const used = new Set(operations.flatMap(({ tags }) => tags))
  expect(document.tags.map(({ name }) => name).sort()).toEqual([...used].sort())
})

test('the committed contract is the one that the endpoints make', () => {
  const committed: unknown = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'))
  expect(committed).toEqual(JSON.parse(text))
})
