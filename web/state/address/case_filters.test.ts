import { expect, test } from 'vitest'
import { readUrl, writeUrl } from '../url.ts'
import { caseQueryOf, filtersOfQuery, isQueueKept, readCaseFilters, savedQueryOf } from './case_filters.ts'

const read = (path: string) => readUrl(new URL(path, 'http://bristkartan.example'))
const kept =
  '/arenden?case_status=queued,none&case_need=is_overdue&handler=me&case_search=by&case_municipality=1441&case_age=365&case_sort=ends_on'

test('what the queue is kept to is read from the address and written back the same', () => {
  expect(writeUrl(read(kept))).toBe(kept)
  expect(writeUrl(read('/arenden?case_status=danced&case_need=sleep&case_age=-1&case_sort=colour'))).toBe(
    '/arenden',
  )
})

test('a saved view brings the same filters back', () => {
  const filters = readCaseFilters(new URL(kept, 'http://bristkartan.example').searchParams)
  expect(filtersOfQuery(savedQueryOf(filters))).toEqual(filters)
  expect(caseQueryOf(filters)).toEqual({
    status: 'queued,none',
    is_overdue: 'true',
    handler: 'me',
    q: 'by',
    municipality: '1441',
    age_over_days: '365',
    sort: 'ends_on',
  })
})

test('the queue opens on what still needs somebody, and every status is asked for by its own word', () => {
  expect(read('/arenden').case_status).toEqual([
    ...['received', 'queued', 'in_review', 'supplement_requested', 'granted', 'appealed', 'building'],
    ...['completed', 'none'],
  ])
  expect(writeUrl(read('/arenden?case_status=all'))).toBe('/arenden?case_status=all')
  expect(filtersOfQuery('sort=id').case_status).toEqual([])
})

test('an order alone keeps nothing out', () => {
  expect(isQueueKept(readCaseFilters(new URLSearchParams('case_sort=ends_on')))).toBe(false)
  expect(isQueueKept(readCaseFilters(new URLSearchParams('case_status=queued')))).toBe(true)
})
