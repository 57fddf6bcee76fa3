// The feature types of a GML file and how many features each has, counted from front to back; a file that points
// to others for its places is refused.

import { AppError } from '../../../../api/contract/problem.ts'
import type { Source } from '../../child/source.ts'
import { parseXml, type XmlTag } from '../../xml/parse_xml.ts'
import type { Layer } from '../layers.ts'

/** The elements whose children are features. */
const holders = ['featureMember', 'featureMembers', 'member']
const aboutItself = /^(boundedBy|name|description|identifier|metaDataProperty|additionalObjects)$/
const kinds: Readonly<Record<string, Layer['kind']>> = {
  Point: 'point',
  MultiPoint: 'point',
  LineString: 'line',
  Curve: 'line',
  MultiCurve: 'line',
  MultiLineString: 'line',
  Polygon: 'polygon',
  Surface: 'polygon',
  MultiSurface: 'polygon',
  MultiPolygon: 'polygon',
}
/** Links that would bring data; other links, such as those to code lists, are mere words and never followed. */
const bringsData =
  /(Member|Members|Property)$|^(geometry|geom|position|location|exterior|interior|outerBoundaryIs|innerBoundaryIs)$/

type Counted = { name: string; kind: Layer['kind']; rows: number }

export async function gmlLayers(source: Source, path: string): Promise<Counted[]> {
  const layers = new Map<string, Counted>()
  const ancestors: string[] = []
  let feature: Counted | undefined
  let featureDepth = 0
  /** What the collection holds that is neither a feature nor about itself: else it would pass for an empty one. */
  let unknown: string | undefined
  const open = (tag: XmlTag) => {
    requireOwnData(source, tag)
    if (ancestors.length === 1 && !holders.includes(tag.local) && !aboutItself.test(tag.local))
      unknown = tag.local
    if (feature === undefined && holders.includes(ancestors.at(-1) ?? '')) {
      feature = layers.get(tag.local) ?? { name: tag.local, kind: 'none', rows: 0 }
      layers.set(tag.local, feature)
      feature.rows++
      featureDepth = ancestors.length
    } else if (feature && kinds[tag.local] && !ancestors.slice(featureDepth).some((name) => kinds[name]))
      feature.kind = [undefined, 'none', kinds[tag.local]].includes(feature.kind)
        ? (kinds[tag.local] ?? 'any')
        : 'any'
    ancestors.push(tag.local)
  }
  const close = () => {
    ancestors.pop()
    if (feature && ancestors.length === featureDepth) feature = undefined
  }
  await parseXml(source, { path, handlers: { open, text: () => {}, close } })
  if (layers.size === 0 && unknown !== undefined)
    throw new AppError(
      'bad_input',
      `${source.name} is GML without feature members; it has “${unknown.slice(0, 60)}” where they should be. Save it as a feature collection.`,
    )
  return [...layers.values()]
}

function requireOwnData(source: Source, { local, attributes }: XmlTag): void {
  const href = attributes['xlink:href']
  if (href === undefined || href.startsWith('#')) return
  const isFile = !/^(https?|urn):/i.test(href)
  if (!isFile && !bringsData.test(local)) return
  throw new AppError(
    'bad_input',
    `${source.name} points to another file for its ${local} (${href.slice(0, 200)}), and no file may reach others. Save it with all its data in one file.`,
  )
}
