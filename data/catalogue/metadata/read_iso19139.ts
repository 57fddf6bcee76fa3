// A record in ISO 19139 as a description, as far as it goes. The XML is somebody else's: what does not hold is left out and told, not refused.

import { frequencies, licences } from '../../../api/contract/catalogue/catalogue_codes.ts'
import {
  inspireRegulation,
  isoFrequencies,
  isoFrequencySynonyms,
  noLimitations,
  permissionForm,
} from '../../../api/contract/catalogue/iso_codes.ts'
import { AppError } from '../../../api/contract/problem.ts'
import { keywordsIn } from './iso_keywords.ts'
import { leftOutOf } from './iso_left_out.ts'
import { all, first, type IsoTree, isoTree } from './iso_tree.ts'
import { heldDescription, type MetadataReading } from './read_metadata.ts'
import { type XmlNode, xmlTree } from './xml_tree.ts'

/** Throws AppError('bad_input') where it is no sound XML, or holds no record of a data set. */
export function readIso19139(xml: string): MetadataReading {
  const record = recordIn(xmlTree(xml))
  const identification = record && first(record, 'identificationInfo/MD_DataIdentification')
  if (!record || !identification)
    throw new AppError(
      'bad_input',
      'The XML holds no metadata of a data set: ISO 19139 begins with gmd:MD_Metadata, which has gmd:identificationInfo with gmd:MD_DataIdentification.',
    )
  const tree = isoTree(record)
  const candidate = candidateOf(tree, identification)
  const { description, refused } = heldDescription(candidate)
  const unfit = refused.map(({ field, allowed }) => ({
    path: field,
    value: shown(candidate, field),
    why: `It must be ${allowed}.`,
  }))
  const identifier = tree.text(first(identification, 'citation/CI_Citation/identifier/MD_Identifier/code'))
  return {
    description,
    identifier: identifier || tree.text(first(record, 'fileIdentifier')) || null,
    left_out: [...unfit, ...leftOutOf(record, tree.taken)],
  }
}

/** The first of a catalogue's answer, which may wrap it. */
function recordIn(node: XmlNode): XmlNode | undefined {
  if (node.local === 'MD_Metadata') return node
  for (const child of node.children) {
    const found = recordIn(child)
    if (found) return found
  }
  return undefined
}

/** What the record says, whether it holds or not; without what it does not speak of. */
function candidateOf(tree: IsoTree, identification: XmlNode): Record<string, unknown> {
  const { words, themes, inspire, high_value } = keywordsIn(tree, identification)
  const quality = first(tree.record, 'dataQualityInfo/DQ_DataQuality')
  const title = tree.pair(first(identification, 'citation/CI_Citation/title'))
  const abstract = tree.pair(first(identification, 'abstract'))
  const lineage = tree.pair(first(quality, 'lineage/LI_Lineage/statement'))
  const temporal = periodIn(tree, identification)
  const candidate = {
    title: saidIn(title),
    abstract: saidIn(abstract),
    lineage: saidIn(lineage),
    keywords: words.sv.length + words.en.length > 0 ? words : undefined,
    attribution: tree.text(first(identification, 'credit')) || undefined,
    contact: contactIn(tree, identification),
    licence: licenceIn(tree, identification),
    permission: permissionIn(tree, identification),
    themes: themes.length > 0 ? themes : undefined,
    inspire_theme: inspire || undefined,
    high_value_category: high_value || undefined,
    frequency: frequencyIn(tree, identification),
    temporal,
    accuracy_m: accuracyIn(tree, quality),
    conforms_to: conformityIn(tree, quality),
    landing_page: landingPageIn(tree, identification),
  }
  return Object.fromEntries(Object.entries(candidate).filter(([, value]) => value !== undefined))
}

function saidIn({ sv, en }: { sv: string; en: string }) {
  return sv === '' && en === '' ? undefined : { sv, en }
}

function contactIn(tree: IsoTree, identification: XmlNode) {
  const [party] = [
    ...all(identification, 'pointOfContact/CI_ResponsibleParty'),
    ...all(tree.record, 'contact/CI_ResponsibleParty'),
  ]
  const email = tree.text(first(party, 'contactInfo/CI_Contact/address/CI_Address/electronicMailAddress'))
  if (!party || email === '') return undefined
  const name = tree.text(first(party, 'positionName')) || tree.text(first(party, 'organisationName'))
  const telephone = tree.text(first(party, 'contactInfo/CI_Contact/phone/CI_Telephone/voice'))
  // The page of the organisation is its publisher's to say, not the layer's.
  tree.take(first(party, 'contactInfo/CI_Contact/onlineResource/CI_OnlineResource/linkage/URL'))
  return { name, email, telephone }
}

function licenceIn(tree: IsoTree, identification: XmlNode): string | undefined {
  for (const limits of all(identification, 'resourceConstraints/MD_LegalConstraints'))
    for (const other of [...all(limits, 'otherConstraints'), ...all(limits, 'useLimitation')]) {
      const address = tree.address(other) ?? addressIn(first(other, 'CharacterString')?.text ?? '')
      if (address === undefined) continue
      if (address === noLimitations.uri) tree.text(other)
      else if (!address.startsWith('http://inspire.ec.europa.eu/')) {
        tree.text(other)
        return knownLicence(address)
      }
    }
  return undefined
}

function addressIn(text: string): string | undefined {
  return /https?:\/\/[^\s<>"]+/.exec(text)?.[0]?.replace(/[.,;)]+$/, '')
}

/** The address under which a licence is known, however it was written. */
function knownLicence(address: string): string {
  const plain = (uri: string) =>
    uri
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/\/(deed|legalcode)(\.\w+)?$/, '')
      .replace(/\/$/, '')
  return licences.find(({ uri }) => plain(uri) === plain(address))?.uri ?? address
}

function permissionIn(tree: IsoTree, identification: XmlNode) {
  for (const limit of all(identification, 'resourceConstraints/MD_Constraints/useLimitation')) {
    const [, number, date] = permissionForm.exec(first(limit, 'CharacterString')?.text.trim() ?? '') ?? []
    if (number === undefined || date === undefined) continue
    tree.text(limit)
    return { number, date }
  }
  return undefined
}

function frequencyIn(tree: IsoTree, identification: XmlNode) {
  const maintenance = 'resourceMaintenance/MD_MaintenanceInformation/maintenanceAndUpdateFrequency'
  const found = first(identification, maintenance)
  const code = found?.children[0]?.attributes.codeListValue
  const known = frequencies.find((one) => isoFrequencies[one] === code) ?? isoFrequencySynonyms[code ?? '']
  if (known) tree.code(found)
  return known
}

function periodIn(tree: IsoTree, identification: XmlNode) {
  const period = first(identification, 'extent/EX_Extent/temporalElement/EX_TemporalExtent/extent/TimePeriod')
  if (!period) return undefined
  const position = (name: 'begin' | 'end') => {
    const node = first(period, `${name}Position`) ?? first(period, `${name}/TimeInstant/timePosition`)
    const [date] = /^\d{4}-\d{2}-\d{2}/.exec(node?.text.trim() ?? '') ?? []
    if (date !== undefined) tree.take(node)
    return date ?? null
  }
  return { from: position('begin'), to: position('end') }
}

function accuracyIn(tree: IsoTree, quality: XmlNode | undefined): number | undefined {
  const result = 'report/DQ_AbsoluteExternalPositionalAccuracy/result/DQ_QuantitativeResult'
  const found = first(quality, result)
  const unit = first(found, 'valueUnit')
  const named = `${unit?.attributes.href ?? ''} ${first(unit, 'BaseUnit/identifier')?.text ?? ''}`
  // In another unit than metres the number would say something else.
  if (named.trim() !== '' && !/9001\b|\bm\b|metre/i.test(named)) return undefined
  const value = first(found, 'value/Record')
  const text = value?.text.trim() || first(value, 'CharacterString')?.text.trim() || ''
  if (!/^\d+([.,]\d+)?$/.test(text)) return undefined
  tree.take(value)
  tree.text(value)
  return Number(text.replace(',', '.'))
}

function conformityIn(tree: IsoTree, quality: XmlNode | undefined): string[] | undefined {
  const addresses = quality
    ? all(quality, 'report/DQ_DomainConsistency/result/DQ_ConformanceResult').flatMap((result) => {
        const title = first(result, 'specification/CI_Citation/title')
        const address = tree.address(title)
        const isRegulation =
          address === inspireRegulation.uri || /1089\/2010/.test(first(title, 'CharacterString')?.text ?? '')
        if (isRegulation) tree.text(title)
        const isPassed = first(result, 'pass/Boolean')?.text.trim() === 'true'
        if (isRegulation || address === undefined || !isPassed) return []
        tree.text(title)
        return [address]
      })
    : []
  return addresses.length > 0 ? addresses : undefined
}

/** A page about the data; not the record's own, which is what it is called by. */
function landingPageIn(tree: IsoTree, identification: XmlNode): string | undefined {
  const own = tree.address(first(identification, 'citation/CI_Citation/identifier/MD_Identifier/code'))
  const resources = all(
    tree.record,
    'distributionInfo/MD_Distribution/transferOptions/MD_DigitalTransferOptions/onLine/CI_OnlineResource',
  )
  const pages = resources.filter((resource) => tree.code(first(resource, 'function')) === 'information')
  return pages.map((page) => tree.text(first(page, 'linkage'))).find((page) => page !== '' && page !== own)
}

function shown(candidate: Readonly<Record<string, unknown>>, field: string): string {
  const value = candidate[field.split('.')[0] ?? '']
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 200)
}
