import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { type Account, accounts } from '../../data/accounts/account/account.ts'
import { people, peopleQuery } from '../contract/people/people.ts'
import type { GrantedRole } from '../contract/vocabulary.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { page } from '../sorting.ts'
import { shownPerson } from './shown_person.ts'

const swedish = new Intl.Collator('sv')

const route = createRoute({
  method: 'get',
  path: '/api/v1/people',
  operationId: 'listPeople',
  tags: ['People'],
  summary: 'The accounts, by name',
  description: 'Whose data a page of the list shows is noted in the audit log.',
  ...permission('manage_people'),
  ...volatile,
  request: { query: peopleQuery },
  responses: answers(people.openapi('People')),
})

export const listPeople = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { q, role, ...asked } = context.req.valid('query')
    const all = await accounts(context.get('product').database)
    const found = all
      .filter((person) => (!q || holds(person, q)) && (!role || has(person, role)))
      .sort((left, right) => swedish.compare(left.name, right.name))
    const items = page(found, asked).map((person) => shownPerson(context, person))
    return context.json({ items, total: found.length }, 200)
  },
})

function holds({ name, email }: Account, q: string): boolean {
  const part = plain(q)
  return plain(name).includes(part) || plain(email ?? '').includes(part)
}

function has({ grants }: Account, role: GrantedRole): boolean {
  return grants.some((grant) => grant.role === role)
}

/** Without case and accents: whoever searches for "aström" or "astrom" finds Åström. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
}
