// The paths of the pages: the server answers each with the same page, which reads the rest from the address.
export const pagePaths = {
  status: '/',
  /** Every area and every column. */
  shortage_areas: '/bristomraden',
  municipalities: '/kommuner',
  municipality: '/kommuner/:id',
  application: '/ansokningar/:id',
  backbone_project: '/stamnat/:id',
  /** Is this place in a shortage area? */
  place: '/min-plats',
  /** What differs between two dates. */
  comparison: '/jamfor',
  how_we_count: '/sa-raknar-vi',
  /** A file is read in: chosen, then shown what it would change. The administrator's, as are the deliveries' pages. */
  imports: '/las-in',
  import: '/las-in/:id',
  deliveries: '/leveranser',
  delivery: '/leveranser/:id',
  /** To the first import: templates and commands. */
  begin: '/kom-igang',
  /** Which rows of the registers cannot all be right; the administrator's. */
  data_quality: '/datakvalitet',
  data_quality_check: '/datakvalitet/:id',
  /** Signing in: by a provider, or as one of the demo's people. */
  sign_in: '/logga-in',
  /** One's own account: sessions, tokens, what is kept. */
  account: '/mitt-konto',
  /** A link to here carries its secret behind the #. */
  invitation: '/inbjudan',
  people: '/personer',
  person: '/personer/:id',
  invitations: '/inbjudningar',
  organisations: '/organisationer',
  associations: '/foreningar',
  audit_log: '/granskningslogg',
  /** A producer's own layers, and one of them. */
  publish: '/publicera',
  publish_layer: '/publicera/:id',
  /** Where layers come from without being uploaded, and one of those sources. Their first words are no ids of layers (data/catalogue/layer_id.ts). */
  sources: '/publicera/kallor',
  source: '/publicera/kallor/:id',
  /** What is said of many layers, as one table. */
  metadata_table: '/publicera/metadata',
  /** The layer catalogue: everything that may be laid on the map and taken along. */
  layers: '/lager',
  layer: '/lager/:id',
  /** How the open-data score is counted, and what the whole catalogue has. */
  layer_score: '/oppna-data-poang',
  /** An association's applications and drafts, and one of the drafts. */
  own_applications: '/mina-ansokningar',
  draft: '/mina-ansokningar/utkast/:id',
  /** The officers' queue; an application's case stands on its own page. */
  cases: '/arenden',
  /** Decisions of one day, entered at once. */
  decision_round: '/beslutsomgang',
  programme_money: '/programmets-pengar',
  /** Corrections of single rows of the registers. */
  corrections: '/ratta',
  recurring_deliveries: '/aterkommande-leveranser',
  /** Market consultations, and one of them. */
  consultations: '/marknadssamrad',
  consultation: '/marknadssamrad/:id',
  /** Where everybody can say something: what is wrong, comments on plans, market consultations. */
  take_part: '/tyck-till',
  /** "This is wrong": saying it, what came of all that was said, and of one. */
  report: '/anmal-fel',
  reports: '/anmalda-fel',
  report_outcome: '/anmalda-fel/:id',
  /** Questions about plans, and one of them. */
  questions: '/synpunkter',
  question: '/synpunkter/:id',
  following: '/foljer',
  /** A link to here carries the key of what it ends behind the #. */
  end_following: '/foljer/avsluta',
  about: '/om',
  open_data: '/oppna-data',
  accessibility: '/tillganglighet',
  privacy: '/personuppgifter',
  cookies: '/kakor',
  contact: '/kontakt',
} as const
export type Page = keyof typeof pagePaths

type Place = { readonly page: Page | undefined; readonly id: string | undefined }

const pages = Object.keys(pagePaths).filter(isPage)

/** The page at a path, and what it is about; undefined where there is none. */
export function pageOf(path: string): Place {
  const trimmed = path.replace(/(.)\/$/, '$1')
  const itself = pages.find((one) => pagePaths[one] === trimmed)
  if (itself) return { page: itself, id: undefined }
  const [, folder, id] = /^((?:\/[^/]+)+\/)([^/]+)$/.exec(trimmed) ?? []
  const page = folder ? pages.find((one) => pagePaths[one] === `${folder}:id`) : undefined
  if (!page || id === undefined) return nowhere
  const decoded = decode(id)
  return decoded === undefined ? nowhere : { page, id: decoded }
}

export function pathOf(page: Page, id?: string): string {
  return pagePaths[page].replace(':id', encodeURIComponent(id ?? ''))
}

const nowhere: Place = { page: undefined, id: undefined }

function isPage(name: string): name is Page {
  return Object.hasOwn(pagePaths, name)
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
