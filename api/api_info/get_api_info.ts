import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { registers } from '../../data/registers/registers.ts'
import { today } from '../../data/today.ts'
import { type Actor, allowedTo } from '../access/permissions.ts'
import { apiInfo, apiInfoQuery } from '../contract/api_info.ts'
import { datesAtMost } from '../contract/indicators.ts'
import { defaultLimit, defaultSettings, limitAtMost, settingRanges } from '../contract/limits.ts'
import { registerNames } from '../contract/vocabulary.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { registerStates } from '../layers/registers/register_states.ts'
import type { Product } from '../product.ts'
import { dataAsOf } from '../question.ts'
import { apiReleased, apiStatus, apiVersion } from './api_version.ts'
import { licence } from './licence.ts'
import { readVocabularies } from './vocabularies.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/api-info',
  operationId: 'getApiInfo',
  tags: ['About'],
  summary:
    'About this installation: version, region, limits, settings, licence, registers and the lists of codes',
  description:
    'The fields that the Swedish REST API profile asks for, and what a client needs so as to keep no list of its own. ' +
    '`opening_as_of` is the date at which the page opens; null means today.',
  ...permission('read_public_answers'),
  request: { query: apiInfoQuery },
  responses: answers(apiInfo.openapi('ApiInfo')),
})

export const getApiInfo = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const { region, build, is_demo, database, now } = product
    return context.json(
      {
        api_name: 'Bristkartan',
        api_version: apiVersion,
        api_released: apiReleased,
        api_documentation: '/docs',
        api_status: apiStatus,
        opening_as_of: region.opening_as_of,
        today: today(now()),
        data_as_of: await dataAsOf(product),
        revision: database.revision(),
        build,
        is_demo,
        caller: callerOf(context.get('actor')),
        limits: {
          limit_default: defaultLimit,
          limit_at_most: limitAtMost,
          history_dates_at_most: datesAtMost,
        },
        settings: {
          passed_m: { default: defaultSettings.passed_m, ...settingRanges.passed_m },
          share_pct: { default: defaultSettings.share_pct, ...settingRanges.share_pct },
        },
        licence,
        region,
        registers: await registersAsKnown(product),
        vocabularies: readVocabularies(),
      },
      200,
    )
  },
})

async function registersAsKnown(product: Product) {
  const states = await registerStates(product)
  return registerNames.map((name) => {
    const state = states.find(({ register }) => register === name)
    return {
      name,
      title: registers[name].title,
      rows: state?.rows ?? 0,
      data_as_of: state?.data_as_of ?? null,
      publisher: product.region.owner,
    }
  })
}

function callerOf(actor: Actor) {
  const { account_id, name, grants } = actor
  return { account: account_id === null ? null : { id: account_id, name }, grants, may: allowedTo(actor) }
}
