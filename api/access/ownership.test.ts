// Every endpoint that somebody may use only for what is theirs, found in the route table: asked for the own and for another's, by each role that the table
// gives it to. What belongs to another is never answered, and never changed.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionsOf } from '../../data/accounts/session/session.ts'
import { tokensOf } from '../../data/accounts/token/token.ts'
import { handTiff } from '../../data/raster/fixture/write_tiff.ts'
import { ownedCases } from '../cases/fixture/owned_cases.ts'
import { draft } from '../contract/catalogue/publishing.ts'
import { source } from '../contract/catalogue/sources.ts'
import { madeSubscription } from '../contract/following/following.ts'
import { type GrantedRole, grantedRoles } from '../contract/vocabulary.ts'
import { ownedDrafts } from '../drafts/fixture/owned_drafts.ts'
import { endpoints } from '../endpoints.ts'
import { begin } from '../fixture/layers.ts'
import { madeLayer, someGeojson, wholeDescription } from '../fixture/made_layer.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending, tokenOf } from '../fixture/people.ts'
import { type Grant, isAction, permissions } from './permissions.ts'

const mine: Readonly<Partial<Record<GrantedRole, Partial<Grant>>>> = {
  association_member: { association_id: 'byanat' },
  publisher: { organisation_id: 'lansstyrelsen' },
}
const theirs: Readonly<Partial<Record<GrantedRole, Partial<Grant>>>> = {
  association_member: { association_id: 'grannbyn' },
  publisher: { organisation_id: 'kommunen' },
}

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, {
    organisations: ['lansstyrelsen', 'kommunen'],
    associations: ['byanat', 'grannbyn'],
  })
}, 60_000)
afterAll(() => app.close())

type Owner = { readonly role: GrantedRole; readonly somebody: Person; readonly named: Partial<Grant> }
/** The path and body that ask for what is the owner's. */
type Asked = { readonly path: string; readonly json?: unknown }

async function invitationOf({ role, somebody, named }: Owner): Promise<string> {
  const made = await app.ask('/api/v1/invitations', sending(somebody, 'POST', { role, ...named }))
  const body: { invitation?: { id?: string } } = await made.json()
  return body.invitation?.id ?? ''
}

/** A draft of the owner's organisation, taken so far. */
function ofDraft(below: string, json?: unknown, before: readonly ('describe' | 'submit' | 'publish')[] = []) {
  const steps = {
    describe: ['PUT', 'description', { edition: 1, description: wholeDescription }],
    submit: ['POST', 'submit', { edition: 1 }],
    publish: ['POST', 'publish', { edition: 2 }],
  } as const
  const roles: readonly GrantedRole[] = ['publisher']
  return {
    roles,
    of: async ({ somebody, named }: Owner): Promise<Asked> => {
      const organisation_id = named.organisation_id ?? ''
      const id = await madeLayer(app, { organisation_id, by: somebody.account_id })
      for (const step of before) {
        const [method, path, sent] = steps[step]
        await app.ask(`/api/v1/own-layers/${id}/${path}`, sending(somebody, method, sent))
      }
      return { path: `/api/v1/own-layers/${id}${below}`, ...(json === undefined ? {} : { json }) }
    },
  }
}

const someSource = { kind: 'folder', title: 'Kartor', address: 'kartor', schedule: 'manual' }

/** A source of the owner's organisation: a folder with one file, looked at. */
function ofSource(below: string, json?: unknown) {
  const roles: readonly GrantedRole[] = ['publisher']
  return {
    roles,
    of: async ({ somebody, named }: Owner): Promise<Asked> => {
      const organisation = named.organisation_id ?? ''
      const home = join(app.test.folder.sources, organisation, someSource.address)
      await mkdir(home, { recursive: true })
      await writeFile(join(home, 'punkter.csv'), 'namn,antal\na,1\n')
      const made = await app.ask(
        '/api/v1/sources',
        sending(somebody, 'POST', { organisation, ...someSource }),
      )
      const { id } = source.parse(await made.json())
      await app.product.sources.settled(id)
      return { path: `/api/v1/sources/${id}${below}`, ...(json === undefined ? {} : { json }) }
    },
  }
}

/** Something that the owner follows. */
function ofSubscription(json?: unknown) {
  return {
    roles: grantedRoles,
    of: async ({ somebody }: Owner): Promise<Asked> => {
      const hook = { object_kind: 'county', way: 'webhook', webhook_url: 'https://93.184.215.14/' }
      const made = await app.ask('/api/v1/subscriptions', sending(somebody, 'POST', hook))
      const { subscription } = madeSubscription.parse(await made.json())
      return { path: `/api/v1/subscriptions/${subscription.id}`, ...(json === undefined ? {} : { json }) }
    },
  }
}

/** How each is asked for what is somebody's; the roles that have it for their own only. */
const cases: Readonly<Record<string, { roles: readonly GrantedRole[]; of(owner: Owner): Promise<Asked> }>> = {
  ...ownedCases(() => app),
  ...ownedDrafts(() => app),
  'delete /api/v1/account/sessions/{id}': {
    roles: grantedRoles,
    of: async ({ somebody }) => {
      const now = app.test.now()
      const [session] = await app.test.database.snapshot((connection) =>
        sessionsOf(connection, { account_id: somebody.account_id, now }),
      )
      return { path: `/api/v1/account/sessions/${session?.id}` }
    },
  },
  'delete /api/v1/account/tokens/{id}': {
    roles: grantedRoles,
    of: async ({ somebody }) => {
      await tokenOf(app, somebody, ['read_public_answers'])
      const [token] = await app.test.database.snapshot((connection) =>
        tokensOf(connection, somebody.account_id),
      )
      return { path: `/api/v1/account/tokens/${token?.id}` }
    },
  },
  'patch /api/v1/subscriptions/{id}': ofSubscription({ pace: 'weekly' }),
  'delete /api/v1/subscriptions/{id}': ofSubscription(),
  'post /api/v1/invitations': {
    roles: ['association_member', 'publisher'],
    of: async ({ role, named }) => ({ path: '/api/v1/invitations', json: { role, ...named } }),
  },
  'delete /api/v1/invitations/{id}': {
    roles: ['association_member', 'publisher'],
    of: async (owner) => ({ path: `/api/v1/invitations/${await invitationOf(owner)}` }),
  },
  'post /api/v1/own-layers': {
    roles: ['publisher'],
    of: async ({ named }) => ({
      path: `/api/v1/own-layers?organisation=${named.organisation_id}&file_name=a.geojson`,
      json: someGeojson,
    }),
  },
  'put /api/v1/own-layers/{id}/data': {
    roles: ['publisher'],
    of: async ({ somebody, named }) => {
      const path = `/api/v1/own-layers?organisation=${named.organisation_id}&file_name=a.geojson`
      const made = await app.ask(path, sending(somebody, 'POST', someGeojson))
      const { id } = draft.parse(await made.json())
      return { path: `/api/v1/own-layers/${id}/data?file_name=b.geojson`, json: someGeojson }
    },
  },
  'get /api/v1/own-layers/{id}': ofDraft(''),
  'put /api/v1/own-layers/{id}/description': ofDraft('/description', {
    edition: 1,
    description: wholeDescription,
  }),
  'post /api/v1/own-layers/{id}/submit': ofDraft('/submit', { edition: 1 }),
  'post /api/v1/own-layers/{id}/return': ofDraft('/return', { reason: 'Titeln.' }, ['submit']),
  'post /api/v1/own-layers/{id}/publish': ofDraft('/publish', { edition: 2 }, ['describe']),
  'post /api/v1/own-layers/{id}/withdraw': ofDraft('/withdraw', { reason: 'Fel.' }, ['describe', 'publish']),
  'delete /api/v1/own-layers/{id}/draft': ofDraft('/draft'),
  'get /api/v1/own-layers/{id}/differences': ofDraft('/differences'),
  'get /api/v1/own-layers/{id}/features': ofDraft('/features'),
  'get /api/v1/own-layers/{id}/tiles/{z}/{x}/{y}.mvt': {
    roles: ['publisher'],
    of: async ({ somebody, named }) => {
      const path = `/api/v1/own-layers?organisation=${named.organisation_id}&file_name=a.geojson`
      const made = await app.ask(path, sending(somebody, 'POST', someGeojson))
      return { path: `/api/v1/own-layers/${draft.parse(await made.json()).id}/tiles/0/0/0.mvt` }
    },
  },
  'get /api/v1/own-layers/{id}/tiles/{z}/{x}/{y}.png': {
    roles: ['publisher'],
    of: async ({ somebody, named }) => {
      const content = new Uint8Array(handTiff({ width: 1, height: 1, samples: Uint8Array.of(1) }))
      const organisation = named.organisation_id ?? ''
      const { id } = await begin(app, { by: somebody, organisation, file_name: 'a.tif', content })
      return { path: `/api/v1/own-layers/${id}/tiles/0/0/0.png` }
    },
  },
  'get /api/v1/own-layers/{id}/use': ofDraft('/use'),
  'post /api/v1/sources': {
    roles: ['publisher'],
    of: async ({ named }) => ({
      path: '/api/v1/sources',
      json: { organisation: named.organisation_id, ...someSource },
    }),
  },
  'get /api/v1/sources/{id}': ofSource(''),
  'put /api/v1/sources/{id}': ofSource('', { title: 'Kartor', address: 'kartor', schedule: 'daily' }),
  'delete /api/v1/sources/{id}': ofSource(''),
  'post /api/v1/sources/{id}/refresh': ofSource('/refresh'),
  'get /api/v1/sources/{id}/layers': ofSource('/layers'),
  'get /api/v1/sources/{id}/refreshes': ofSource('/refreshes'),
  'put /api/v1/sources/{id}/layers/{name}': ofSource('/layers/punkter.csv', { state: 'left_out' }),
  'put /api/v1/sources/{id}/layers': ofSource('/layers', { state: 'left_out' }),
  'get /api/v1/organisations/{id}': {
    roles: ['publisher'],
    of: async ({ named }) => ({ path: `/api/v1/organisations/${named.organisation_id}` }),
  },
  'get /api/v1/associations/{id}': {
    roles: ['association_member'],
    of: async ({ named }) => ({ path: `/api/v1/associations/${named.association_id}` }),
  },
}

/** Those about one thing that is named, by a right that somebody has for their own only. */
const owned = endpoints
  .map(({ route }) => ({ method: route.method, path: route.path, right: route['x-permission'], route }))
  .filter(({ right }) => isAction(right) && isForOwn(permissions[right].holders))
  .filter(({ path, route }) => path.includes('{id}') || ('request' in route && 'body' in route.request))
  .map(({ method, path }) => `${method} ${path}`)

function isForOwn(holders: (typeof permissions)[keyof typeof permissions]['holders']): boolean {
  if (holders === 'everyone') return false
  return holders === 'account' || Object.values(holders).includes('own')
}

/** These name nothing that could be another's: what they make is the caller's, or the secret itself opens it. */
const ofNobodyElse = [
  'post /api/v1/subscriptions',
  'post /api/v1/account/tokens',
  'post /api/v1/invitations/accept',
  'post /api/v1/metadata-readings',
  // They look at an area that is sent, and keep nothing.
  'post /api/v1/application-areas',
  'post /api/v1/application-looks',
  // They name layers within; metadata_table.test.ts tries another's.
  'put /api/v1/metadata-table',
  'post /api/v1/metadata-table/reading',
  'put /api/v1/metadata-table/file',
]

test('every endpoint for what is somebody’s own is tried here', () => {
  expect(owned.filter((one) => !ofNobodyElse.includes(one)).sort()).toEqual(Object.keys(cases).sort())
})

const tries = Object.entries(cases).flatMap(([endpoint, { roles, of }]) =>
  roles.map((role) => ({ endpoint, role, of })),
)

describe.each(tries)('$endpoint as $role', ({ endpoint, role, of }) => {
  const method = endpoint.split(' ')[0]?.toUpperCase()
  const options = (somebody: Person, json: unknown) =>
    method === 'POST' || method === 'PUT' || method === 'PATCH' || method === 'DELETE'
      ? sending(somebody, method, json)
      : { cookie: somebody.cookie }

  test('answers for the own', async () => {
    const named = mine[role] ?? {}
    const somebody = await person(app, 'Own', [granted(role, named)])
    const { path, json } = await of({ role, somebody, named })
    expect((await app.ask(path, options(somebody, json))).status).toBeLessThan(300)
  })

  test('refuses another’s, and the owner still has it', async () => {
    const stranger = await person(app, 'Stranger', [granted(role, mine[role] ?? {})])
    const named = theirs[role] ?? {}
    const owner = await person(app, 'Owner', [granted(role, named)])
    const { path, json } = await of({ role, somebody: owner, named })
    expect([403, 404]).toContain((await app.ask(path, options(stranger, json))).status)
    expect((await app.ask(path, options(owner, json))).status).toBeLessThan(300)
  })
})
