// The contract for programs: made from the endpoints themselves, then filled with words.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { apiVersion } from '../api_info/api_version.ts'
import { licence } from '../api_info/licence.ts'
import { sessionCookie } from '../contract/people/session_cookie.ts'
import type { AppEnv } from '../endpoint.ts'
import { describedDocument } from './described_document.ts'

const description = [
  'Which of a region’s broadband shortage areas remain unconnected at a date, and why.',
  '**Units.** Dates are ISO 8601, distances metres, shares per cent, amounts whole SEK. Geometry in answers is GeoJSON in EPSG:4326.',
  '**Questions at a date** take `as_of`, `passed_m` and `share_pct`, and the answer carries them with `data_as_of` beside its items or fields.',
  '**Errors** are RFC 9457 problems (`application/problem+json`); their `detail` says what to change. Unknown parameters are refused.',
  '**Changes** are for the administrator: by the token in the header `Authorization`, or by the session from a page of this server. Bodies are JSON unless said otherwise.',
  '**Caching.** Every answer to a question has an ETag (but for work under way, which is marked `x-volatile`); send it back in `If-None-Match` and an unchanged answer is 304.',
  '**OGC API.** The same layers as features, tiles, styles and records by the standards of the OGC, for QGIS, GDAL, ArcGIS and others: /ogc, which has a contract of its own at /ogc/api.',
  `**Licence** of the answers: ${licence.name}, ${licence.url}. The software is MIT.`,
].join('\n\n')

const tags = [
  { name: 'Following', description: 'Who is told of what has happened: by e-mail, webhook or feed.' },
  { name: 'Indicators', description: 'The county’s measure and what lies behind it.' },
  { name: 'Search', description: 'Everything that has a name or a number, and positions.' },
  { name: 'Locations', description: 'What is known of a place.' },
  {
    name: 'Shortage areas',
    description: 'The areas of the county’s list, why each has its status, and how it changed.',
  },
  { name: 'Municipalities', description: 'The municipalities with their indicators.' },
  { name: 'Applications', description: 'The fibre associations’ applications for support.' },
  { name: 'Backbone projects', description: 'The builds that bring the backbone to the areas.' },
  {
    name: 'Market consultations',
    description:
      'Areas about which operators are asked whether they will build there without support, and what was decided.',
  },
  { name: 'Layers', description: 'What can be shown on a map, and how it is classified.' },
  {
    name: 'Catalogue',
    description:
      'The public layers as records for data portals, geodata portals, search engines and feed readers, and their open-data score.',
  },
  {
    name: 'Assessments',
    description: 'What planners judge of areas, beside the computed status, which they never change.',
  },
  {
    name: 'Attachments',
    description: 'Files that are sent with something, given only to those who may see it.',
  },
  { name: 'Reports', description: '“This is wrong”, said by anybody, and what came of it.' },
  {
    name: 'Questions',
    description: 'Questions about plans, the comments that people place on the map, and what came of them.',
  },
  { name: 'Tiles', description: 'The layers as vector tiles for map programs.' },
  { name: 'Deliveries', description: 'What came in, and what it changed.' },
  {
    name: 'Imports',
    description:
      'A file on its way into a register: sent, looked at, previewed, applied or called off; nothing is changed before it is applied.',
  },
  {
    name: 'Import mappings',
    description: 'How columns and values of a kind of file become ours, saved under a name.',
  },
  {
    name: 'Data quality',
    description: 'Which rows of the registers cannot all be right, and how to mend them.',
  },
  {
    name: 'Publishing',
    description: 'A producer’s layers: drafts, what is missing, review, publishing, withdrawal.',
  },
  {
    name: 'Sources',
    description:
      'Services and folders whose layers are taken in without being uploaded, and the hosts that are allowed.',
  },
  {
    name: 'Registers',
    description: 'What comes in: the columns of each register, and an empty Excel file of it.',
  },
  {
    name: 'Sign-in',
    description: 'In and out: by a provider of the installation, or as one of the demo’s people.',
  },
  {
    name: 'Own account',
    description: 'Whoever is signed in: rights, sessions, API tokens, and what is kept of them.',
  },
  { name: 'People', description: 'The accounts: their roles, blocked or not, and their erasure.' },
  { name: 'Invitations', description: 'Links by which whoever signs in gets a role, once.' },
  { name: 'Organisations', description: 'Who publishes layers.' },
  { name: 'Associations', description: 'The fibre associations whose members can sign in.' },
  {
    name: 'Cases',
    description:
      'What officers and associations do about an application: asked, answered, written, paid and due.',
  },
  {
    name: 'Drafts',
    description:
      'Applications that an association prepares: what an area meets, the checklist, and what to send along.',
  },
  {
    name: 'Audit log',
    description: 'Every change and every reading of personal data, in a chain that can be verified.',
  },
  { name: 'Personal data', description: 'Which personal data is kept, why and how long.' },
  { name: 'About', description: 'The installation, its limits and its lists of codes.' },
]

export function openapiDocument(app: OpenAPIHono<AppEnv>) {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Bristkartan',
      version: apiVersion,
      description,
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: '/' }],
    tags,
  })
  return describedDocument({
    'x-generated-by': 'scripts/make_openapi.ts',
    ...document,
    components: { ...document.components, securitySchemes },
  })
}

export const securitySchemes = {
  token: {
    type: 'http',
    scheme: 'bearer',
    description:
      'An API token that an account has made (POST /api/v1/account/tokens), or the administrator’s.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookie,
    description: 'Set when somebody signs in.',
  },
}
