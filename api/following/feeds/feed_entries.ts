// What a feed tells of places and applications: the changes of status, of the one table of them, and the events of applications. Public fields only, and
// neither notes nor names of associations, since both may name somebody.
import { z } from 'zod'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { dayBegins, today } from '../../../data/today.ts'
import { publicActor } from '../../access/permissions.ts'
import { sightOf } from '../../access/public_fields.ts'
import type { FeedEntry } from '../../catalogue/xml/atom.ts'
import { applicationStatus } from '../../contract/codes.ts'
import { defaultSettings } from '../../contract/limits.ts'
import { causeRules, statusChange } from '../../contract/status_change.ts'
import type { Product } from '../../product.ts'
import { causeKey, causesOf } from '../../status_changes/causes.ts'
import type { Language } from '../words/language.ts'
import { newsLink } from '../words/news_link.ts'
import { newsWords } from '../words/news_words.ts'

const changesSql = sqlFile(import.meta.url, './latest_changes.sql')
const eventsSql = sqlFile(import.meta.url, './latest_events.sql')

const changeRow = statusChange
  .omit({ cause: true, municipality_code: true })
  .extend({ rule: z.enum(causeRules) })
const eventRow = z.object({ application_id: z.string(), status: applicationStatus, date: z.string() })

export type FeedWanted = {
  readonly area?: string
  readonly municipality?: string
  readonly application?: string
  readonly language: Language
}

const entriesAtMost = 100

export async function feedEntries(product: Product, wanted: FeedWanted): Promise<FeedEntry[]> {
  const [changes, events] = await Promise.all([
    wanted.application === undefined ? statusEntries(product, wanted) : [],
    eventEntries(product, wanted),
  ])
  return [...changes, ...events]
    .sort((a, b) => b.updated.localeCompare(a.updated) || a.id.localeCompare(b.id))
    .slice(0, entriesAtMost)
}

async function statusEntries(
  product: Product,
  { area, municipality, language }: FeedWanted,
): Promise<FeedEntry[]> {
  const asked = {
    ...defaultSettings,
    to: today(product.now()),
    area: area ?? null,
    municipality: municipality ?? null,
  }
  const changes = await product.database.rows(changesSql, asked, changeRow)
  const { passed_m } = defaultSettings
  const sight = sightOf(publicActor, product.region.opens)
  const causes = await causesOf(product, changes, { passed_m, sight })
  return changes.map((change) => {
    const { area_id, area_name: name, date: since, from_status, to_status } = change
    const records = causes.get(causeKey(change)) ?? []
    const of = (register: string) => records.filter((one) => one.register === register)
    const facts = {
      ...{ name, from_status, to_status, since },
      applications: of('application-events'),
      backbone_projects: of('backbone-events'),
    }
    const news = {
      kind: 'area_status',
      object_kind: 'area',
      object_id: area_id,
      facts: JSON.stringify(facts),
    } as const
    return entryOf(product, news, { language, date: since, id: ['area', area_id, since] })
  })
}

async function eventEntries(product: Product, wanted: FeedWanted): Promise<FeedEntry[]> {
  const { area = null, municipality = null, application = null, language } = wanted
  const asked = { to: today(product.now()), area, municipality, application }
  const events = await product.database.rows(eventsSql, asked, eventRow)
  return events.map(({ application_id, status, date }) => {
    const facts = JSON.stringify({ status, date })
    const news = {
      kind: 'application_event',
      object_kind: 'application',
      object_id: application_id,
      facts,
    } as const
    return entryOf(product, news, { language, date, id: ['application', application_id, status, date] })
  })
}

type Told = Parameters<typeof newsWords>[0] & Parameters<typeof newsLink>[0]
type About = { readonly language: Language; readonly date: string; readonly id: readonly string[] }

function entryOf({ url }: Product, news: Told, { language, date, id }: About): FeedEntry {
  const { title, more } = newsWords(news, language)
  return {
    id: tagOf(url, id),
    title,
    summary: more,
    page: newsLink(news, url),
    updated: dayBegins(date).toISOString(),
  }
}

/** The same for as long as there is the thing, whatever becomes of the addresses (RFC 4151). */
function tagOf(url: string, names: readonly string[]): string {
  return `tag:${new URL(url).hostname},2026-11-27:${names.map(encodeURIComponent).join('/')}`
}
