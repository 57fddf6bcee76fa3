// The words of the interface in English: the same keys as the Swedish master.
import type { AreaStatus } from '../../../api/contract/vocabulary.ts'
import { applicationSince } from '../en/application_since.ts'
import { areaTable } from '../en/area_table.ts'
import { begin } from '../en/begin.ts'
import { comparison } from '../en/comparison.ts'
import { dataQuality } from '../en/data_quality.ts'
import { duties } from '../en/duties.ts'
import { frame } from '../en/frame.ts'
import { howWeCount } from '../en/how_we_count.ts'
import { limits } from '../en/limits.ts'
import { clock, map } from '../en/map.ts'
import { municipalities } from '../en/municipalities.ts'
import { municipality } from '../en/municipality.ts'
import { recordPages } from '../en/record_pages.ts'
import { records } from '../en/records.ts'
import { place, search } from '../en/search.ts'
import { takeAlong } from '../en/take_along.ts'
import { formats } from '../format.ts'
import type { Language } from '../language.ts'
import type { Text } from './sv.ts'

const { number, count, choose, date, distance, percent } = formats('en-GB')

const asAdjective: Readonly<Record<AreaStatus, string>> = {
  connected: 'connected',
  in_progress: 'in progress',
  applied: 'applied for',
  untouched: 'untouched',
}

const text: Text = {
  frame,
  begin,
  dataQuality,
  duties,
  county: {
    state: (region) => `${region}, as of`,
    of: (total, place) =>
      `of ${count(total, 'shortage area', 'shortage areas')} remain${place ? ` in ${place}` : ''}`,
    headline: (remaining, total, place) =>
      `${number(remaining)} of ${count(total, 'shortage area', 'shortage areas')} remain${place ? ` in ${place}` : ''}`,
    noneListed: (as_of, place) =>
      `No shortage areas ${place ? `in ${place} ` : ''}on the county’s list on ${date(as_of)}`,
    sinceLastYear: (difference) =>
      difference === 0
        ? 'As many as a year ago.'
        : `${number(Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'} than a year ago.`,
    what: 'Shortage areas (bristområden) are parts of the county that lack fibre. Here you see which remain, where and why.',
    addresses: ({ addresses, permanent }) =>
      addresses === 0
        ? 'There are no addresses in the remaining areas.'
        : `They hold ${count(addresses, 'address', 'addresses')}${
            permanent === undefined
              ? ''
              : `, ${count(permanent, 'permanent home', 'permanent homes')} among them`
          }.`,
    goal: ({ remaining, day, is_past }) =>
      `The goal ${is_past ? 'was' : 'is'} ${number(remaining)} remaining on ${date(day)}.`,
    afterData: (data_as_of) => `The data reaches to ${date(data_as_of)}. What came after is not known.`,
    otherSettings: (passed_m, share_pct) =>
      `Counted with other limits than the usual: fibre within ${distance(passed_m)}, at least ${percent(share_pct)} of the addresses.`,
    usualSettings: (passed_m, share_pct) =>
      `Count with the usual, ${distance(passed_m)} and ${percent(share_pct)}`,
    remaining: (n) => `Remaining ${number(n)}`,
    whatCounts: 'What counts?',
    rules: (share_pct) => [
      `Connected: a connection point in the area is in service, or at least ${percent(share_pct)} of its addresses have access to fibre.`,
      'In progress: not connected, but a backbone project that reaches the area is funded, being built or in service.',
      'Applied for: neither, but a live application for support covers addresses in the area.',
      'Untouched: none of these.',
      'Remaining: applied for or untouched. This is the county’s measure.',
    ],
    moreOnRules: 'The whole rule: How we count',
    lastYear: 'What has happened in the last year?',
    nothingLastYear: 'No area has changed status in the last year.',
    earlierChanges: (n) => `Show ${count(n, 'more change', 'more changes')}`,
  },
  dates: {
    change: (day) => `As of ${day}, change the date`,
    field: 'Show the state on',
    yearEarlier: 'A year earlier',
    yearLater: 'A year later',
    opening: (day) => `Back to ${date(day)}`,
    close: 'Close',
    outside: 'Give a date from 1990 to 2100.',
  },
  list: {
    title: 'Shortage areas',
    filter: 'Show areas by status',
    search: 'Find a shortage area or municipality',
    clearSearch: 'Clear the search',
    sort: 'Order',
    sorts: {
      '-addresses': 'Most addresses first',
      name: 'Name, A to Ö',
      municipality_name: 'Municipality, A to Ö',
      nearest_backbone_m: 'Nearest to a backbone first',
      status_since: 'Longest without change first',
    },
    sortOfTable: 'Ordered as in the table',
    remaining: (n) => count(n, 'remaining area', 'remaining areas'),
    all: (n) => count(n, 'shortage area', 'shortage areas'),
    found: (n) => count(n, 'match', 'matches'),
    some: (n, statuses) =>
      `${count(n, 'area', 'areas')}: ${joined(statuses.map((status) => asAdjective[status]))}`,
    showAll: (n) => `Show all ${number(n)}`,
    showRemaining: 'Show the remaining',
    none: 'No area fits.',
    noneHint: 'Remove the search word or choose more statuses.',
    more: (n) => `Show ${number(n)} more`,
    addresses: (n) => count(n, 'address', 'addresses'),
    announced: (headline, as_of, shown) => `${date(as_of)}: ${headline}. The list: ${shown}.`,
  },
  reason: {
    since: (status, since) =>
      since === null
        ? upperFirst(asAdjective[status])
        : `${upperFirst(asAdjective[status])} since ${date(since)}`,
    noApplication: 'No application',
    oneOf: (applications) => `one of ${number(applications)} applications`,
    application: applicationSince,
    projects: (n) => count(n, 'backbone project', 'backbone projects'),
    toBackbone: (metres) => `${distance(metres)} to a backbone`,
    share: (pct) => `${percent(pct)} of the addresses have fibre`,
    assessed: (status) => `assessed: ${asAdjective[status]}`,
  },
  stages: {
    received: 'received',
    queued: 'in the queue',
    in_review: 'in review',
    supplement_requested: 'awaiting a supplement',
    granted: 'granted',
    rejected: 'rejected',
    appealed: 'appealed',
    withdrawn: 'withdrawn',
    building: 'granted, being built',
    completed: 'completed',
    paid: 'finally paid',
  },
  area: {
    back: 'All areas',
    remains: 'The area remains.',
    doesNotRemain: 'The area does not count as remaining.',
    since: (day) => `since ${date(day)}`,
    asOf: (day) => `as of ${date(day)}`,
    access: ({ addresses, access, pct }) =>
      pct === null
        ? 'no addresses'
        : `${count(addresses, 'address', 'addresses')}, ${number(access)} with access to fibre (${percent(pct)})`,
    notListed: (day) => `The area is not on the county’s list on ${date(day)}.`,
    listedFrom: (day) => `It is on the list from ${date(day)}.`,
    listedTo: (day) => `It left the list on ${date(day)}.`,
    figures: 'Figures',
    addresses: 'Addresses',
    withFibre: 'Have fibre installed',
    passed: 'Have fibre close by',
    share: 'Have access to fibre',
    nearest: 'To the nearest backbone',
    projects: 'Backbone projects that reach the area',
    applications: 'Live applications',
    id: (id) => `id ${id}`,
    why: 'Why?',
    whatWouldChange: 'What would change the status?',
    change: {
      point: 'A connection point in service in the area makes it connected.',
      addresses: (n: number) =>
        `${count(n, 'more address', 'more addresses')} with access to fibre ${choose(n, 'makes', 'make')} the area connected.`,
      backbone: 'A funded backbone that reaches the area makes it in progress.',
      application: 'A live application for support that covers any of the addresses makes it applied for.',
      applicationOverGround:
        'A live application for support that covers a part of the area makes it applied for.',
    },
    whom: 'Whom do I ask?',
    noContact: 'Ask the municipality about broadband.',
    somethingWrong: 'Is something wrong?',
    copyLink: 'Copy link',
    linkCopied: 'The link has been copied.',
    neighbours: 'Nearest areas',
    noNeighbours: 'There are no other areas on the list.',
    noAddresses: 'The area has no addresses.',
    itsAddresses: 'Its addresses',
    firstAddresses: (shown, total) => `The first ${number(shown)} of ${number(total)}.`,
    address: 'Address',
    kind: 'Kind',
    fibre: 'Fibre',
    fibreStates: { connected: 'Installed', passed: 'Close by', none: 'No' },
    touches: 'borders on the area',
    away: (metres: number) => `${distance(metres)} away`,
    happened: 'What has happened',
    nothingHappened: (day) => `No known change up to ${date(day)}.`,
    describesArea: (status) =>
      status === 'connected'
        ? 'The status describes the area, not a single house. Connected means that there is fibre to connect to in the area, not that your property has it. Ask the fibre association or the municipality.'
        : 'The status describes the area, not a single house. A property can have fibre in an area that remains, and lack it in one that is connected.',
    unknown: (id) => `There is no shortage area with the id ${id}.`,
    unknownHint: 'The link may be old or misspelt.',
    loading: 'Fetching the area …',
  },
  why: {
    yes: 'Yes.',
    no: 'No.',
    question: {
      connected: 'Connected?',
      in_progress: 'In progress?',
      applied: 'Applied for?',
      untouched: 'Untouched?',
    },
    points: (n) =>
      n === 0
        ? 'No connection point in the area is in service.'
        : `${count(n, 'connection point', 'connection points')} in the area ${choose(n, 'is', 'are')} in service, which is enough.`,
    noAddresses: 'The area has no addresses, so there is no share with fibre to count.',
    access: ({ access, addresses, pct }) =>
      `${number(access)} of ${count(addresses, 'address', 'addresses')} (${percent(pct)}) ${choose(access, 'has', 'have')} access to fibre.`,
    needed: (share_pct, needed) =>
      `Connected takes at least ${percent(share_pct)}, which is ${count(needed, 'address', 'addresses')}.`,
    neededOrPoint: (share_pct, needed) =>
      `At least ${percent(share_pct)} is needed, which is ${count(needed, 'address', 'addresses')}, where no point is in service.`,
    accessParts: ({ connected, passed, passed_m }) =>
      passed === 0
        ? `${connected === 1 ? 'It has' : `All ${number(connected)} have`} fibre installed.`
        : `${number(connected)} ${choose(connected, 'has', 'have')} fibre installed and ${number(passed)} ${choose(passed, 'has', 'have')} fibre close by${
            passed_m > 0
              ? ` (reported by the operator, or at most ${distance(passed_m)} from an address that has fibre)`
              : ''
          }.`,
    projects: (n) =>
      n === 0
        ? 'No backbone project that is funded, being built or in service reaches the area.'
        : `${count(n, 'backbone project', 'backbone projects')} under way or in service ${choose(n, 'reaches', 'reach')} the area.`,
    nearest: (metres) => `The nearest is ${distance(metres)} away.`,
    noneUnderWay: 'There is no such project anywhere in the county.',
    applications: (n, hasAddresses) => {
      const what = hasAddresses ? 'addresses in the area' : 'a part of the area'
      return n === 0
        ? `No live application for support covers ${what}.`
        : `${choose(n, 'One live application', `${number(n)} live applications`)} for support ${choose(n, 'covers', 'cover')} ${what}.`
    },
    notLive: (n) =>
      `${choose(n, 'One application', `${number(n)} applications`)} in the area ${choose(n, 'is', 'are')} no longer live and ${choose(n, 'does', 'do')} not count:`,
    untouched: 'Neither connected, nor a backbone on its way, nor a live application: the area is untouched.',
  },
  records,
  recordPages,
  place,
  search,
  changes: {
    change: (from, to) => `From ${asAdjective[from]} to ${asAdjective[to]}`,
    listed: (to) => `On the county’s list, as ${asAdjective[to]}`,
    unlisted: (from) => `Off the county’s list, then ${asAdjective[from]}`,
  },
  state: {
    loading: 'Fetching …',
    notReached: 'The server does not answer.',
    serverFault: 'The server could not answer.',
    starting: 'The server is starting or has too much to do.',
    refused: 'The question could not be answered:',
    signedOut: 'You are not signed in any more. Reload the page and sign in again.',
    notYours: 'You may not see this any more. Reload the page to see what holds.',
    keeps: (as_of) => `What is shown is the state on ${date(as_of)}.`,
    nothingYet: 'There is nothing to show yet.',
    retries: 'The page tries again by itself.',
    retryNow: 'Try now',
    startOver: 'Start over',
    pageNotFetched: 'The page could not be fetched.',
  },
  howWeCount,
  map,
  clock,
  municipality,
  comparison,
  limits,
  municipalities,
  areaTable,
  takeAlong,
  status: asAdjective,
}

export const english: Language = { code: 'en', name: 'English', locale: 'en-GB', text }

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
