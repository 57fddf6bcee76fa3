// The pages of duty in English.
import { formats } from '../format.ts'
import type { duties as swedish } from '../sv/duties.ts'

const { number, count, date } = formats('en-GB')

export const duties: typeof swedish = {
  notWritten:
    'Whoever runs the site has not written anything here yet. The text belongs in the installation’s settings.',
  about: {
    title: 'About Bristkartan',
    lead: 'Bristkartan shows which of the county’s shortage areas (bristområden) still lack fibre, how far each has come, and which records decide it.',
    who: 'Who is behind it',
    owner: (owner) => `The site is run by ${owner}.`,
    ownerUnknown: 'Who runs the site has not been said.',
    programme: (name, money) => `Support programme: ${name}, ${money} for the county.`,
    data: 'What the figures rest on',
    dataLead: 'The status is computed from these registers. The date is how far the data reaches.',
    register: 'Register',
    rows: 'Rows',
    upTo: 'Reaches to',
    publisher: 'Delivered by',
    unknown: 'unknown',
    empty: 'empty',
    version: 'Version',
    built: ({ build, api, revision }) =>
      `Build ${build}, API ${api}, revision ${number(revision)} of the data. The revision grows each time something is imported.`,
    openSource: 'Bristkartan is open source (MIT).',
  },
  openData: {
    title: 'Open data and API',
    lead: 'All that is shown here can be fetched freely, without a key and without signing in.',
    licence: 'Licence',
    licenceIs: 'The answers are free to use for anything:',
    start: 'Begin here',
    list: 'All shortage areas with status and figures',
    indicators: 'The county’s figures',
    history: 'The figures month by month in the last year',
    changes: 'All changes of status',
    documentation: 'API documentation with examples, to be tried in the browser',
    contract: 'The contract for programs (OpenAPI)',
    examples: 'Examples',
    inTerminal: 'In the terminal',
    inPython: 'In Python',
    inQgis: 'In QGIS: add a vector tile layer with this address',
    layers: 'Map layers',
    layersLead: 'Each layer is there as vector tiles. Only fields that may leave are listed.',
    catalogue: 'All map layers: map, files, terms and examples',
    layer: 'Layer',
    objects: 'Objects',
    fields: 'Fields',
    tiles: 'Vector tiles',
    closed:
      'What is not listed here does not leave. Organisation numbers that are personal identity numbers are never shown.',
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: (owner) =>
      `${owner || 'Whoever runs the site'} wants everybody to be able to use Bristkartan. This says how the site meets the Swedish law on accessible digital public services, which shortcomings are known, and how to report more.`,
    how: 'How accessible is the site?',
    compliance: {
      full: 'The site meets WCAG 2.1 level AA (EN 301 549). The aim is WCAG 2.2.',
      partial:
        'The site partly meets WCAG 2.1 level AA (EN 301 549). The aim is WCAG 2.2. The shortcomings are listed below.',
      none: 'The site does not meet WCAG 2.1 level AA (EN 301 549). The shortcomings are listed below.',
    },
    notAssessed: 'No assessment has been recorded for this installation.',
    shortcomings: 'Known shortcomings',
    noShortcomings: 'No shortcomings are known.',
    cannot: 'If you cannot use a part of it',
    ask: 'Get in touch, and we will help you to the data in another way. All that is in the map is also in the list and in the table, which can be printed or saved.',
    tested: 'How the site was assessed',
    assessedOn: (day) => `Last assessed ${date(day)}.`,
    supervision: 'Supervision',
    supervisor:
      'The Agency for Digital Government (Digg) supervises the law. If you are not content with how we answer you, you can report it to Digg.',
    report: 'Report to Digg',
  },
  privacy: {
    title: 'Personal data',
    what: 'What the site itself does',
    points: [
      'The server’s log holds time, question and duration, but not your IP address, not what you search for and not which place you ask about.',
      'Nothing is sent to anybody else: the map, the fonts and all the rest come from this server.',
      'If you press My place, the browser asks you first. The position is used to show the map and answer your question, and is not kept.',
      'Date, filters, language and appearance are in the address of the page, not in the browser’s memory.',
      'Organisation numbers that are personal identity numbers are never shown. Data about single addresses is shown only where whoever is responsible for the register has opened it.',
    ],
    register: 'What is kept',
    registerLead:
      'This is kept of people, why and how long. When somebody else reads your data, that is noted in the audit log.',
    own: 'If you have an account you can see and fetch all that is kept of you, and erase the account:',
    columns: {
      what: 'What',
      whose: 'Whose',
      why: 'Why',
      legal_basis: 'Legal basis',
      how_long: 'How long',
    },
    fields: (n) => count(n, 'field', 'fields'),
    ask: 'Questions about personal data',
  },
  cookies: {
    title: 'Cookies',
    lead: 'The site uses only the cookies that it needs to sign somebody in and keep them signed in. That is why it does not ask for leave. Whoever only reads gets none.',
    name: 'Cookie',
    purpose: 'What it does',
    life: 'How long',
    session: 'Keeps you signed in. Set when you sign in, and removed when you sign out.',
    signIn:
      'Ties the answer of the sign-in service to whoever began to sign in. Ends in the short name of the service.',
    minutes: (n) => `${number(n)} minutes at most`,
    inTab:
      'No cookie: holds an invitation that you have opened, while you sign in. It is not sent along by itself.',
    tab: 'until you have accepted the invitation or close the tab',
    hours: (n) => `${number(n)} hours`,
    noOthers: 'No statistics, no cookies from others, and nothing more is kept in the browser.',
  },
  contact: {
    title: 'Contact',
    lead: 'The status describes the area, not the single house. If the question is about your own property, begin with the municipality or the fibre association.',
    none: 'Whoever runs the site has not named any contact yet.',
  },
}
