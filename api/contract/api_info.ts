// What the installation says of itself, so that clients need no list or limit of their own.
import { z } from 'zod'
import { applicationStatus, areaStatus, backboneStatus, registerName, words } from './codes.ts'
import { action, grant } from './people/account.ts'
import { asParameter } from './question.ts'
import { region } from './region.ts'
import { addressKinds, connectionPointKinds, coverageStates, coverageTechnologies } from './vocabulary.ts'

const setting = z.object({ default: z.int(), from: z.int(), to: z.int() })

function vocabularyOf<Code extends z.ZodType>(code: Code) {
  return z.array(z.object({ code, ...words.shape }))
}

export const vocabularies = z.object({
  /** In the order in which the rules are tried. */
  area_statuses: vocabularyOf(areaStatus),
  /** In the life-cycle order. */
  application_statuses: z.array(
    z.object({ code: applicationStatus, ...words.shape, is_in_queue: z.boolean(), is_live: z.boolean() }),
  ),
  /** In the life-cycle order. */
  backbone_statuses: z.array(z.object({ code: backboneStatus, ...words.shape, is_under_way: z.boolean() })),
  address_kinds: vocabularyOf(z.enum(addressKinds)),
  connection_point_kinds: vocabularyOf(z.enum(connectionPointKinds)),
  coverage_technologies: vocabularyOf(z.enum(coverageTechnologies)),
  coverage_states: vocabularyOf(z.enum(coverageStates)),
})

const registerInfo = z.object({
  name: registerName,
  title: words,
  rows: z.int(),
  data_as_of: z.string().nullable(),
  publisher: z.string(),
})

export const apiInfoQuery = z.strictObject(asParameter)

export const apiInfo = z.object({
  api_name: z.string(),
  api_version: z.string(),
  api_released: z.string(),
  api_documentation: z.string(),
  api_status: z.string(),
  /** The date at which the page opens unless its address says otherwise; null: today. */
  opening_as_of: z.string().nullable(),
  /** Today in Europe/Stockholm. */
  today: z.string(),
  data_as_of: z.string().nullable(),
  revision: z.int(),
  build: z.string(),
  is_demo: z.boolean(),
  /** Who asks, and what they may do: only that is offered to them. */
  caller: z.object({
    /** Null for the public. The operator's account has no name. */
    account: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
    grants: z.array(grant),
    may: z.array(action),
  }),
  limits: z.object({ limit_default: z.int(), limit_at_most: z.int(), history_dates_at_most: z.int() }),
  settings: z.object({ passed_m: setting, share_pct: setting }),
  licence: z.object({ name: z.string(), url: z.string() }),
  region,
  registers: z.array(registerInfo),
  vocabularies,
})
