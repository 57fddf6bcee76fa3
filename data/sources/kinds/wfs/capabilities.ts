// What a WFS says of itself, in version 1.1.0 or 2.0.0 (OGC 04-094, 09-025r2).
import { AppError } from '../../../../api/contract/problem.ts'
import { webUrl } from '../../fetch/host.ts'
import { withParameters } from '../../fetch/read_json.ts'
import type { Web } from '../../fetch/web.ts'
import { childrenOf, everyOf, textOf, within, type XmlElement, xmlTree } from '../../text/xml_tree.ts'

export type WfsVersion = '2.0.0' | '1.1.0'

export type FeatureType = {
  readonly name: string
  readonly title: string
  readonly abstract: string
  readonly keywords: readonly string[]
  readonly crs: readonly string[]
  readonly formats: readonly string[]
  readonly metadata_addresses: readonly string[]
}

export type Capabilities = {
  readonly version: WfsVersion
  /** Where features are asked for. */
  readonly features_at: string
  readonly describe_at: string
  readonly formats: readonly string[]
  readonly can_page: boolean
  readonly types: readonly FeatureType[]
}

const what = 'The answer of the WFS'

export async function capabilities(web: Web, address: string): Promise<Capabilities> {
  const asked = { service: 'WFS', request: 'GetCapabilities' }
  const newest = await document(
    web,
    withParameters(address, { ...asked, acceptversions: '2.0.0,1.1.0', version: '2.0.0' }),
  )
  if (newest.local === 'WFS_Capabilities' && isSpoken(newest)) return read(newest, address)
  const older = await document(web, withParameters(address, { ...asked, version: '1.1.0' }))
  if (older.local === 'WFS_Capabilities' && isSpoken(older)) return read(older, address)
  throw new AppError('bad_input', `${address} speaks neither WFS 2.0 nor 1.1${refusal(older)}.`)
}

/** The text of an exception, where the answer is one. */
export function refusal(answer: XmlElement): string {
  const said = [...everyOf(answer, 'ExceptionText'), ...everyOf(answer, 'ServiceException')]
    .map(textOf)
    .join(' ')
  return said === '' ? '' : `: ${said.slice(0, 300)}`
}

async function document(web: Web, address: string): Promise<XmlElement> {
  return xmlTree((await web.text(address, 'text/xml, application/xml')).text, what)
}

function isSpoken({ attributes }: XmlElement): boolean {
  return /^(2\.0\.\d|1\.1\.0)$/.test(attributes.version ?? '')
}

function read(root: XmlElement, address: string): Capabilities {
  const operations = childrenOf(within(root, 'OperationsMetadata'), 'Operation')
  const operation = (name: string) => operations.find(({ attributes }) => attributes.name === name)
  const at = (name: string) => {
    const [get] = operation(name) ? everyOf(operation(name) ?? root, 'Get') : []
    return webUrl(get?.attributes['xlink:href'] ?? address, address).href
  }
  const version = root.attributes.version === '1.1.0' ? '1.1.0' : '2.0.0'
  return {
    version,
    features_at: at('GetFeature'),
    describe_at: at('DescribeFeatureType'),
    formats: valuesOf(operation('GetFeature'), 'outputFormat'),
    can_page: version === '2.0.0' && defaultOf(root, 'ImplementsResultPaging').toUpperCase() === 'TRUE',
    types: childrenOf(within(root, 'FeatureTypeList'), 'FeatureType').map((type) =>
      featureType(type, address),
    ),
  }
}

function featureType(type: XmlElement, address: string): FeatureType {
  const text = (local: string) => textOf(within(type, local))
  const links = childrenOf(type, 'MetadataURL').map((link) => link.attributes['xlink:href'] ?? textOf(link))
  return {
    name: text('Name'),
    title: text('Title') || text('Name'),
    abstract: text('Abstract'),
    keywords: everyOf(type, 'Keyword')
      .map(textOf)
      .filter((word) => word !== ''),
    crs: ['DefaultCRS', 'DefaultSRS', 'OtherCRS', 'OtherSRS'].flatMap((local) =>
      childrenOf(type, local).map(textOf),
    ),
    formats: everyOf(type, 'Format').map(textOf),
    metadata_addresses: links
      .filter((link) => URL.canParse(link, address))
      .map((link) => new URL(link, address).href),
  }
}

function valuesOf(operation: XmlElement | undefined, parameter: string): string[] {
  const found = childrenOf(operation, 'Parameter').find(({ attributes }) => attributes.name === parameter)
  return found ? everyOf(found, 'Value').map(textOf) : []
}

function defaultOf(root: XmlElement, constraint: string): string {
  const found = everyOf(root, 'Constraint').find(({ attributes }) => attributes.name === constraint)
  return textOf(within(found, 'DefaultValue'))
}
