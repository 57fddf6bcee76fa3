import { expect, test } from 'vitest'
import { type BrowserAddress, readUrl } from '../url.ts'
import { Navigation } from './navigation.svelte.ts'

/** A browser's history without a browser: the addresses, and where in them the person is. */
function historyAt(start: string) {
  const visited = [start]
  let at = 0
  let moved = () => {}
  const browser: BrowserAddress = {
    read: () => readUrl(new URL(visited[at] ?? '/', 'http://bristkartan.example')),
    push(href) {
      visited.splice(at + 1, visited.length, href)
      at += 1
    },
    replace(href) {
      visited[at] = href
    },
    back() {
      at -= 1
      moved()
    },
    onMove(call) {
      moved = call
      return () => {
        moved = () => {}
      }
    },
  }
  return {
    browser,
    visited,
    back: () => browser.back(),
  }
}

test('choosing a date, a status and an area are steps that back undoes one by one', () => {
  const history = historyAt('/?language=en')
  const navigation = new Navigation(history.browser)
  navigation.listen()
  navigation.chooseDate('2014-06-30')
  navigation.toggleStatus('untouched')
  navigation.chooseArea('B01')
  expect(history.visited.at(-1)).toBe('/?as_of=2014-06-30&area=B01&status=untouched&language=en')
  history.back()
  expect(navigation.at).toMatchObject({ area: undefined, status: ['untouched'] })
  history.back()
  history.back()
  expect(navigation.at).toMatchObject({ as_of: undefined, status: [], language: 'en' })
})

test('the letters of a search, the language and the theme are no steps', () => {
  const history = historyAt('/')
  const navigation = new Navigation(history.browser)
  navigation.search('s')
  navigation.search('små ')
  navigation.switchLanguage('en')
  navigation.switchTheme('dark')
  expect(history.visited).toEqual(['/?q=sm%C3%A5&language=en&theme=dark'])
})

test('a status is chosen by the first press and left by the second, several at a time', () => {
  const navigation = new Navigation(historyAt('/').browser)
  navigation.toggleStatus('untouched')
  navigation.toggleStatus('connected')
  expect(navigation.at.status).toEqual(['connected', 'untouched'])
  navigation.toggleStatus('untouched')
  expect(navigation.at.status).toEqual(['connected'])
})

test('the link to an area keeps date, search and language', () => {
  const navigation = new Navigation(historyAt('/?as_of=2015-06-30&q=bro&language=en').browser)
  expect(navigation.href({ area: 'B01' })).toBe('/?as_of=2015-06-30&area=B01&q=bro&language=en')
})

test('a drag over many dates is one step back, and moving the map none', () => {
  const history = historyAt('/')
  const navigation = new Navigation(history.browser)
  navigation.listen()
  navigation.dragDate('2014-05-31', true)
  navigation.dragDate('2014-04-30', false)
  navigation.moveMap({ zoom: 9, latitude: 58, longitude: 12 })
  expect(history.visited).toEqual(['/', '/?as_of=2014-04-30&map=9/58/12'])
  history.back()
  expect(navigation.at.as_of).toBeUndefined()
})

test('a place is a page of its own, which leaves the area and keeps date and language', () => {
  const history = historyAt('/?as_of=2015-06-30&area=B01&language=en')
  const navigation = new Navigation(history.browser)
  navigation.openPlace({ latitude: 58.1234567, longitude: 12.3456 })
  expect(history.visited.at(-1)).toBe('/min-plats?as_of=2015-06-30&place=58.12346,12.3456&language=en')
  navigation.openArea('B02')
  expect(history.visited.at(-1)).toBe('/?as_of=2015-06-30&area=B02&language=en')
})

test('the whole map is a step that back undoes, and closing it leaves no step behind', () => {
  const history = historyAt('/?as_of=2014-06-30')
  const navigation = new Navigation(history.browser)
  navigation.listen()
  navigation.openFullMap()
  expect(history.visited.at(-1)).toBe('/?as_of=2014-06-30&view=map-full')
  navigation.closeFullMap()
  expect(navigation.at.view).toBe('map')
  navigation.openFullMap()
  expect(history.visited).toHaveLength(2)
})

test('a link to the whole map is closed where it stands', () => {
  const history = historyAt('/?view=map-full')
  new Navigation(history.browser).closeFullMap()
  expect(history.visited).toEqual(['/'])
})

test('moving a limit is one step however many values it passes, and the usual limits are not said', () => {
  const history = historyAt('/')
  const navigation = new Navigation(history.browser)
  navigation.moveSettings({ passed_m: 60, share_pct: 95 }, true)
  navigation.moveSettings({ passed_m: 100, share_pct: 95 }, false)
  expect(history.visited).toEqual(['/', '/?passed_m=100'])
  navigation.moveSettings({ passed_m: 50, share_pct: 95 }, true)
  expect(history.visited).toEqual(['/', '/?passed_m=100', '/'])
})
