// Records as other systems write them: other prefixes, anchors or none, English as the record's language, wrapped in a catalogue's answer.
import { describe, expect, test } from 'vitest'
import { readIso19139 } from './read_iso19139.ts'

/** As the editors of Swedish authorities write: default namespace for ISO, words without addresses, an individual instead of a function. */
const swedish = `<?xml version="1.0" encoding="UTF-8"?>
<MD_Metadata xmlns="http://www.isotc211.org/2005/gmd" xmlns:g="http://www.isotc211.org/2005/gco" xmlns:gml="http://www.opengis.net/gml" xmlns:gmx="http://www.isotc211.org/2005/gmx" xmlns:xlink="http://www.w3.org/1999/xlink">
  <fileIdentifier><g:CharacterString>c14735e6-6db3-4be5-b99d-96fabb98ccaa</g:CharacterString></fileIdentifier>
  <language><LanguageCode codeList="http://www.loc.gov/standards/iso639-2/" codeListValue="swe"/></language>
  <identificationInfo><MD_DataIdentification>
    <citation><CI_Citation>
      <title><g:CharacterString>Vattenskyddsområden</g:CharacterString></title>
      <alternateTitle><g:CharacterString>VSO</g:CharacterString></alternateTitle>
      <date><CI_Date><date><g:Date>2012-05-02</g:Date></date><dateType><CI_DateTypeCode codeListValue="publication"/></dateType></CI_Date></date>
    </CI_Citation></citation>
    <abstract><g:CharacterString>Områden till skydd för vattentäkter.</g:CharacterString></abstract>
    <purpose><g:CharacterString>Underlag för tillsyn</g:CharacterString></purpose>
    <pointOfContact><CI_ResponsibleParty>
      <individualName><g:CharacterString>Anna Andersson</g:CharacterString></individualName>
      <organisationName><g:CharacterString>Länsstyrelsen</g:CharacterString></organisationName>
      <contactInfo><CI_Contact><address><CI_Address>
        <city><g:CharacterString>Göteborg</g:CharacterString></city>
        <electronicMailAddress><g:CharacterString>vatten@lansstyrelsen.example</g:CharacterString></electronicMailAddress>
      </CI_Address></address></CI_Contact></contactInfo>
    </CI_ResponsibleParty></pointOfContact>
    <resourceMaintenance><MD_MaintenanceInformation><maintenanceAndUpdateFrequency>
      <MD_MaintenanceFrequencyCode codeListValue="irregular"/>
    </maintenanceAndUpdateFrequency></MD_MaintenanceInformation></resourceMaintenance>
    <descriptiveKeywords><MD_Keywords>
      <keyword><g:CharacterString>Skyddade områden</g:CharacterString></keyword>
      <thesaurusName><CI_Citation><title><g:CharacterString>GEMET - INSPIRE themes, version 1.0</g:CharacterString></title></CI_Citation></thesaurusName>
    </MD_Keywords></descriptiveKeywords>
    <descriptiveKeywords><MD_Keywords><keyword><g:CharacterString>vatten</g:CharacterString></keyword></MD_Keywords></descriptiveKeywords>
    <resourceConstraints><MD_LegalConstraints>
      <useLimitation><g:CharacterString>CC0, se https://creativecommons.org/publicdomain/zero/1.0/deed.sv.</g:CharacterString></useLimitation>
    </MD_LegalConstraints></resourceConstraints>
    <topicCategory><MD_TopicCategoryCode>inlandWaters</MD_TopicCategoryCode></topicCategory>
    <extent><EX_Extent><temporalElement><EX_TemporalExtent><extent>
      <gml:TimePeriod><gml:begin><gml:TimeInstant><gml:timePosition>2010-01-01T00:00:00</gml:timePosition></gml:TimeInstant></gml:begin>
      <gml:end><gml:TimeInstant><gml:timePosition indeterminatePosition="now"/></gml:TimeInstant></gml:end></gml:TimePeriod>
    </extent></EX_TemporalExtent></temporalElement></EX_Extent></extent>
  </MD_DataIdentification></identificationInfo>
</MD_Metadata>`

test('a record of an authority is read as far as a description goes', () => {
  const { description, identifier } = readIso19139(swedish)
  expect(description).toEqual({
    title: { sv: 'Vattenskyddsområden', en: '' },
    abstract: { sv: 'Områden till skydd för vattentäkter.', en: '' },
    contact: { name: 'Länsstyrelsen', email: 'vatten@lansstyrelsen.example', telephone: '' },
    frequency: 'IRREG',
    inspire_theme: 'ps',
    keywords: { sv: ['vatten'], en: [] },
    licence: 'http://creativecommons.org/publicdomain/zero/1.0/',
    themes: ['ENVI'],
    temporal: { from: '2010-01-01', to: null },
  })
  expect(identifier).toBe('c14735e6-6db3-4be5-b99d-96fabb98ccaa')
})

test('what a description has no place for is told with its path', () => {
  const here = 'identificationInfo/MD_DataIdentification'
  expect(readIso19139(swedish).left_out.map(({ path, value }) => `${path}: ${value}`)).toEqual([
    `${here}/citation/CI_Citation/alternateTitle/CharacterString: VSO`,
    `${here}/purpose/CharacterString: Underlag för tillsyn`,
    `${here}/pointOfContact/CI_ResponsibleParty/individualName/CharacterString: Anna Andersson`,
    `${here}/pointOfContact/CI_ResponsibleParty/contactInfo/CI_Contact/address/CI_Address/city/CharacterString: Göteborg`,
  ])
})

const title = '<g:CharacterString>Vattenskyddsområden</g:CharacterString>'
const with_ = (from: string, to: string) => readIso19139(swedish.replace(from, to))

test('what does not hold is left out, with what is allowed', () => {
  const { description, left_out } = with_('vatten@lansstyrelsen.example', 'ring oss')
  expect(description.contact).toBeUndefined()
  expect(left_out).toContainEqual({
    path: 'contact.email',
    value: expect.stringContaining('ring oss'),
    why: 'It must be an e-mail address.',
  })
  const long = with_(title, `<g:CharacterString>${'x'.repeat(301)}</g:CharacterString>`)
  expect(long.description.title).toBeUndefined()
  expect(long.left_out.map(({ path }) => path)).toContain('title.sv')
})

test('a record in English is in English', () => {
  expect(with_('codeListValue="swe"', 'codeListValue="eng"').description.title).toEqual({
    sv: '',
    en: 'Vattenskyddsområden',
  })
})

test('a record within the answer of a catalogue is found', () => {
  const wrapped = swedish.replace(
    /<\?xml.*\?>/,
    '<csw:Answer xmlns:csw="http://www.opengis.net/cat/csw/2.0.2">',
  )
  expect(readIso19139(`${wrapped}</csw:Answer>`).description.title?.sv).toBe('Vattenskyddsområden')
})

describe('XML that is not to be trusted', () => {
  test.each([
    [
      'a document type',
      `<!DOCTYPE a [<!ENTITY x "y">]>${swedish.replace(/<\?xml.*\?>/, '')}`,
      /document type/,
    ],
    ['depth', `${'<a>'.repeat(101)}${'</a>'.repeat(101)}`, /100 deep/],
    ['a great many elements', `<a>${'<b/>'.repeat(200_001)}</a>`, /200000 elements/],
    ['size', `<a>${'x'.repeat(5_000_001)}</a>`, /5 MB/],
    ['an end that never comes', '<a><b></b>', /sound XML/],
    ['an entity that it does not declare', '<a>&x;</a>', /sound XML/],
    ['something else', '<a/>', /holds no metadata/],
    ['nothing', '', /cannot be read/],
  ])('is refused for %s', (_, xml, why) => {
    expect(() => readIso19139(xml)).toThrow(why)
  })
})
