// What of a record has no place in a description, told with its path. What follows from the data itself, or names the record and its standard, is
// not missed.
import type { LeftOut } from '../../../api/contract/catalogue/metadata_reading.ts'
import type { XmlNode } from './xml_tree.ts'

/** By their paths: computed from the data, of the record and not of the data, or made anew when the layer is published here. */
const notMissed = [
  /^(fileIdentifier|language|characterSet|hierarchyLevel|hierarchyLevelName|dateStamp|locale|metadataStandardName|metadataStandardVersion)\b/,
  /^(contact|spatialRepresentationInfo|referenceSystemInfo|metadataExtensionInfo|distributionInfo)\b/,
  /^identificationInfo\/MD_DataIdentification\/(language|characterSet|spatialRepresentationType|supplementalInformation)\b/,
  /\/citation\/CI_Citation\/(date|identifier)\//,
  /\/EX_GeographicBoundingBox\//,
  /\/descriptiveKeywords\/MD_Keywords\/(type|thesaurusName)\//,
  /\/MD_LegalConstraints\/(accessConstraints|useConstraints)\//,
  /\/CI_ResponsibleParty\/(role|organisationName)\//,
  /\/DQ_Scope\//,
  /\/specification\/CI_Citation\/date\//,
  /\/DQ_ConformanceResult\/(explanation|pass)\b/,
]

const longest = 200

export function leftOutOf(record: XmlNode, taken: ReadonlySet<XmlNode>): LeftOut[] {
  const found: LeftOut[] = []
  const walk = (node: XmlNode, path: string) => {
    const here = path === '' ? node.local : `${path}/${node.local}`
    const text = node.text.trim() || (node.attributes.codeListValue ?? '')
    if (text !== '' && !taken.has(node) && !notMissed.some((one) => one.test(here)))
      found.push({ path: here, value: text.slice(0, longest), why: 'A description has no place for it.' })
    for (const child of node.children) walk(child, here)
  }
  for (const child of record.children) walk(child, '')
  return found
}
