// A recurring delivery that stops, from a real folder, and the e-mail of a real mail server to whoever looks after it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { subscriptions } from '../../data/following/subscription/subscription.ts'
import { recurringDeliveries, recurringDelivery } from '../contract/deliveries/recurring.ts'
import { subscriptions as subscriptionList } from '../contract/following/following.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, type Person, person, sending } from '../fixture/people.ts'
import { signedInAgain } from '../fixture/signed_in_again.ts'
import { type FollowingWork, followingWork } from '../following/following_work.ts'
import { type MailServer, smtpUrl, startMailServer } from '../mail/fixture/mail_server.ts'

let mail: MailServer
let app: TestApp
let work: FollowingWork
let clock = new Date('2026-06-30T10:00:00Z')

beforeAll(async () => {
  mail = await startMailServer()
  app = await openTestApp(undefined, () => clock, {
    env: { BRISTKARTAN_SMTP: smtpUrl(mail), BRISTKARTAN_MAIL_FROM: 'Bristkartan <karta@example.se>' },
  })
  work = await followingWork(app.product, { error: (error) => console.error(error) })
  await work.notice()
})
afterAll(async () => {
  await work.stop(5_000)
  await app.close()
  await mail.stop()
})

const path = '/api/v1/recurring-deliveries'
const said = { title: 'Adresser', register: 'addresses', kind: 'folder', address: 'export', mode: 'full' }

function put(rows: string): void {
  const folder = join(app.test.folder.recurring, 'export')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'adresser.csv'), `id,longitude,latitude\n${rows}\n`)
}

async function added(who: Person): Promise<string> {
  const answer = await app.ask(path, sending(who, 'POST', { ...said, schedule: 'daily' }))
  return recurringDelivery.parse(await answer.json()).id
}

async function aRun(): Promise<void> {
  clock = new Date(clock.getTime() + 24 * 3600_000)
  await app.product.recurring.runDue()
  for (const { id } of (await seen()).items) await app.product.recurring.settled(id)
}

/** As the daily work does it; who is told is told. */
async function aDayLater(): Promise<void> {
  await aRun()
  await work.notice()
  await work.send()
}

async function seen() {
  const officer = await person(app, 'Looks', [granted('officer')])
  return recurringDeliveries.parse(await (await app.ask(path, { cookie: officer.cookie })).json())
}

const told = () => mail.received.map(({ to, email }) => [...to, email.subject])

test('whoever looks after a delivery is told once when it stops, and once when it goes again', async () => {
  const eva = await person(app, 'Eva', [granted('officer')])
  const id = await added(eva)
  put('A1,13.1,58.1')
  await aDayLater()
  expect(told()).toEqual([])

  put('A1,13.1,58.1\nA2,hos Hulda,58.1')
  await aDayLater()
  await aDayLater()
  expect(told()).toEqual([['eva@example.se', 'Leveransen ”Adresser” har stannat']])
  const words = mail.received[0]?.email.text ?? ''
  expect(words).toContain('Filen har rader som inte kan godtas, så inget lästes in. Rätta dem där filen görs')
  expect(words).toContain('http://localhost:3000/aterkommande')
  expect(words).toContain('Du får det här för att du följer den återkommande leveransen Adresser.')
  expect(words).not.toContain('Hulda')
  const [stopped] = (await seen()).items
  expect(stopped).toMatchObject({ stopped_at: '2026-07-02T10:00:00Z', problem: { code: 'rejected_rows' } })

  // Somebody else mends it, and is told from then on; as long as no run went well it stands still.
  const bo = await person(app, 'Bo', [granted('officer')])
  const json = { ...said, schedule: 'daily', edition: stopped?.edition }
  expect((await app.ask(`${path}/${id}`, sending(bo, 'PUT', json))).status).toBe(200)
  expect((await seen()).items).toMatchObject([{ stopped_at: '2026-07-02T10:00:00Z', problem: null }])
  put('A1,13.1,58.1\nA2,13.1,58.1')
  await aDayLater()
  await aDayLater()
  expect(told().slice(1).toSorted()).toEqual([
    ['bo@example.se', 'Leveransen ”Adresser” går igen'],
    ['eva@example.se', 'Leveransen ”Adresser” går igen'],
  ])
  expect((await seen()).items).toMatchObject([{ stopped_at: null, problem: null }])

  // The next stop is another one; whoever may not import any more is not told of it.
  await app.test.database.record((connection) =>
    connection.run('delete from accounts.role_grant where account_id = $id', { id: eva.account_id }),
  )
  put('A1,,')
  await aDayLater()
  expect(told().slice(3)).toEqual([['bo@example.se', 'Leveransen ”Adresser” har stannat']])

  // One that is over before anybody was told of it is nobody's news.
  put('A1,13.1,58.1')
  await aDayLater()
  expect(told().slice(4)).toEqual([['bo@example.se', 'Leveransen ”Adresser” går igen']])
  put('A1,,')
  await aRun()
  put('A1,13.1,58.1')
  await aDayLater()
  expect(told()).toHaveLength(5)

  // With the delivery goes that it is followed, and who may not import any more does not read what it is called meanwhile.
  const { cookie } = await signedInAgain(app, eva)
  const ofEva = subscriptionList.parse(await (await app.ask('/api/v1/subscriptions', { cookie })).json())
  expect(ofEva.items).toMatchObject([{ object_kind: 'recurring_delivery', object_name: null }])
  const followed = () => subscriptions(app.test.database, { object: `recurring_delivery:${id}` })
  expect(await followed()).toHaveLength(2)
  const officer = await person(app, 'Officer', [granted('officer')])
  expect((await app.ask(`${path}/${id}`, sending(officer, 'DELETE'))).status).toBe(204)
  expect(await followed()).toEqual([])
})
