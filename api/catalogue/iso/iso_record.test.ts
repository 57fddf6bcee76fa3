import { describe, expect, test } from 'vitest'
import { readIso19139 } from '../../../data/catalogue/metadata/read_iso19139.ts'
import { addressesOf } from '../addresses.ts'
import { awkward, complete, everythingSaid, layer } from '../fixture/layers.ts'
import { fileIdentifier, isoRecord } from './iso_record.ts'

const at = addressesOf('https://karta.example.se')

test('what a description says comes back from its record, and nothing is left over', () => {
  const { description, left_out, identifier } = readIso19139(isoRecord(complete, at))
  expect(description).toEqual(everythingSaid)
  expect(left_out).toEqual([])
  expect(identifier).toBe('https://karta.example.se/lager/natverk')
})

test('of what a description does not say nothing comes back', () => {
  const { description, left_out } = readIso19139(isoRecord(layer(), at))
  expect(description).toEqual({
    title: { sv: 'Brunnar', en: '' },
    abstract: { sv: 'Brunnar i länet.', en: '' },
    // The publisher's address stands in for a contact.
    contact: { name: 'Länsstyrelsen', email: 'registrator@lansstyrelsen.example', telephone: '' },
  })
  expect(left_out).toEqual([])
})

test('text comes back whole, whatever it holds, but for what XML has no place for', () => {
  const { description } = readIso19139(isoRecord(awkward, at))
  expect(description.title).toEqual(awkward.description.title)
  expect(description.keywords).toEqual(awkward.description.keywords)
  expect(description.abstract?.sv).toBe('Rad 1\nRad 2\tmed tabb\uFFFD och \uFFFD noll, \uFFFD ensam')
})

describe('a record', () => {
  const record = isoRecord(complete, at)

  test('names the national profile, its language, the reference system and the dates', () => {
    expect(record).toContain('SS-EN ISO 19115:2005-se 4.0')
    expect(record).toContain('codeListValue="swe"')
    expect(record).toContain('xlink:href="http://www.opengis.net/def/crs/EPSG/0/3006"')
    expect(record).toMatch(/<gmd:dateStamp>\s*<gco:Date>2016-03-04<\/gco:Date>/)
  })

  test('of a raster names the reference system in which its pixels are', () => {
    const raster = isoRecord(layer({ kind: 'raster', raster_crs: 'EPSG:3011' }), at)
    expect(raster).toContain('xlink:href="http://www.opengis.net/def/crs/EPSG/0/3011">EPSG:3011<')
    expect(raster).not.toContain('EPSG/0/3006')
  })

  test('leads to each download and to the page of the layer', () => {
    const addresses = [...record.matchAll(/<gmd:URL>([^<]*)<\/gmd:URL>/g)].map(([, address]) => address)
    expect(addresses).toContain('https://karta.example.se/api/v1/layers/natverk/download?format=gpkg')
    expect(addresses).toContain('https://karta.example.se/lager/natverk')
    expect(addresses).toContain('https://karta.example.se/tiles/natverk.json')
  })

  test('of an INSPIRE theme says that it is held against the regulation, which nobody has examined', () => {
    expect(record).toContain('GEMET - INSPIRE themes, version 1.0')
    expect(record).toContain('<gmd:pass gco:nilReason="unknown"/>')
  })

  test('keeps the identifier under which the layer is known elsewhere', () => {
    const known = layer({ said: { known_elsewhere_as: 'https://elsewhere.example/record/7' } })
    expect(readIso19139(isoRecord(known, at)).identifier).toBe('https://elsewhere.example/record/7')
  })
})

test('the identifier of a record is a UUID of the fifth version, made of its address', () => {
  // As Python's uuid.uuid5(uuid.NAMESPACE_URL, 'https://karta.example.se/lager/natverk') has it.
  expect(fileIdentifier('https://karta.example.se/lager/natverk')).toBe(
    'e7a0e915-7aaf-5ef0-a5be-6775f2b85d77',
  )
})
