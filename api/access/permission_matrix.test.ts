// Every endpoint × every role, by cookie and by token: whoever lacks the right is refused before anything else happens, whoever has it is not. Each is
// asked with a parameter that no endpoint knows, so that nothing is done: 400 says that the caller was let in.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actions } from '../contract/people/actions.ts'
import { grantedRoles, type Role, roles } from '../contract/vocabulary.ts'
import { everyRoute } from '../every_route.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import { granted, person, tokenOf } from '../fixture/people.ts'
import { type Grant, isAction, permissions } from './permissions.ts'

const named: Readonly<Partial<Record<Role, Partial<Grant>>>> = {
  association_member: { association_id: 'byanat' },
  publisher: { organisation_id: 'lansstyrelsen' },
}

let app: TestApp
const cookies = new Map<Role, string>()
/** Tokens with every scope, and with none but what is everybody's. */
const broad = new Map<Role, string>()
const narrow = new Map<Role, string>()

beforeAll(async () => {
  app = await openTestApp({})
  for (const role of grantedRoles) {
    const somebody = await person(app, role, [granted(role, named[role])])
    cookies.set(role, somebody.cookie)
    broad.set(role, await tokenOf(app, somebody, actions))
    narrow.set(role, await tokenOf(app, somebody, ['read_public_answers']))
  }
}, 60_000)
afterAll(() => app.close())

const routes = everyRoute.map((route) => ({
  method: route.method,
  path: route.path,
  right: rightOf(route['x-permission']),
}))

function rightOf(name: string) {
  if (!isAction(name)) throw new Error(`${name} is no right.`)
  return name
}

/** As the table says it, without the function under test. */
function holds(role: Role, right: (typeof routes)[number]['right']): boolean {
  const { holders } = permissions[right]
  if (holders === 'everyone') return true
  if (role === 'public') return false
  return holders === 'account' || holders[role] !== undefined
}

/** Asked with any id and number, since it does not come to them; but a protocol's parameters are not ours to refuse, and there it comes to the id. */
async function outcome(
  { method, path }: (typeof routes)[number],
  options: { cookie?: string | undefined; token?: string | undefined },
): Promise<'let in' | 'refused' | 'unknown token'> {
  const asked = path.replaceAll(/\{[zxy]\}/g, '1').replaceAll(/\{\w+\}/g, 'anything')
  const { cookie, token } = options
  const response = await app.ask(`${asked}?no_such_parameter=1`, {
    method,
    ...(cookie ? { cookie, headers: { origin: 'http://localhost' } } : {}),
    ...(token ? { token } : {}),
  })
  if (response.status === 403) return 'refused'
  if (response.status === 401) return 'unknown token'
  expect([400, 404]).toContain(response.status)
  return 'let in'
}

describe.each(routes)('$method $path', (route) => {
  test.each(roles)('%s is let in exactly where the table says so', async (role) => {
    const expected = holds(role, route.right) ? 'let in' : 'refused'
    expect(await outcome(route, { cookie: cookies.get(role) })).toBe(expected)
  })

  test.each(grantedRoles)('a token of %s opens what the role and its scopes both do', async (role) => {
    const { is_for_tokens, holders } = permissions[route.right]
    const may = holds(role, route.right) && (is_for_tokens || holders === 'everyone')
    expect(await outcome(route, { token: broad.get(role) })).toBe(may ? 'let in' : 'refused')
    expect(await outcome(route, { token: narrow.get(role) })).toBe(
      holders === 'everyone' ? 'let in' : 'refused',
    )
  })

  test('the operator is let in, and nobody with a token that was never made', async () => {
    expect(await outcome(route, { token: testToken })).toBe('let in')
    expect(await outcome(route, { token: `${testToken}x` })).toBe('unknown token')
    expect(await outcome(route, { token: 'bk_token_guessed' })).toBe('unknown token')
  })
})

test('whoever has an account and no role is let in where everybody and every account is', async () => {
  const { cookie } = await person(app, 'Nobody in particular', [])
  for (const route of routes) {
    const { holders } = permissions[route.right]
    const expected = holders === 'everyone' || holders === 'account' ? 'let in' : 'refused'
    expect(await outcome(route, { cookie }), `${route.method} ${route.path}`).toBe(expected)
  }
})

test('every right is asked for by something, or is one of those that only decide what is shown', () => {
  const asked = new Set(routes.map(({ right }) => right))
  const decideWhatIsShown = ['read_inner_fields', 'read_personal_data']
  expect(actions.filter((action) => !asked.has(action) && !decideWhatIsShown.includes(action))).toEqual([])
})

test('whatever else the server answers is one of the doors that are open to everyone', () => {
  const listed = new Set(everyRoute.map((route) => `${route.method} ${route.getRoutingPath()}`))
  const answered = app.app.routes
    // Middleware answers nothing by itself.
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method.toLowerCase()} ${path}`)
  expect([...new Set(answered.filter((one) => !listed.has(one)))].sort()).toEqual([
    'get /docs',
    'get /docs/docs_page.css',
    'get /docs/start_docs.js',
    'get /docs/swagger-ui-bundle.js',
    'get /docs/swagger-ui.css',
    'get /health/live',
    'get /health/ready',
    // The landing page, as some programs write it.
    'get /ogc/',
    'get /openapi.json',
    // The operator's link, which the server's own token opens.
    'get /sign-in',
  ])
})
