// The building blocks of ISO 19139.
import type { Words } from '../../contract/vocabulary.ts'
import { element, type Markup } from '../xml/markup.ts'

export const namespaces = {
  'xmlns:gmd': 'http://www.isotc211.org/2005/gmd',
  'xmlns:gco': 'http://www.isotc211.org/2005/gco',
  'xmlns:gmx': 'http://www.isotc211.org/2005/gmx',
  'xmlns:gml': 'http://www.opengis.net/gml/3.2',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
} as const

const codeLists = 'http://standards.iso.org/iso/19139/resources/gmxCodelists.xml'

export function characters(name: string, text: string): Markup {
  return element(name, {}, element('gco:CharacterString', {}, text))
}

/** In Swedish, and in English beside it where there is such. */
export function inBoth(name: string, { sv, en }: Words): Markup {
  if (en === '') return characters(name, sv)
  return element(name, freeText, sv === '' ? undefined : element('gco:CharacterString', {}, sv), english(en))
}

/** Without Swedish beside it. */
export function inEnglish(name: string, text: string): Markup {
  return element(name, freeText, english(text))
}

const freeText = { 'xsi:type': 'gmd:PT_FreeText_PropertyType' } as const

function english(text: string): Markup {
  const string = element('gmd:LocalisedCharacterString', { locale: '#ENG' }, text)
  return element('gmd:PT_FreeText', {}, element('gmd:textGroup', {}, string))
}

/** Words with an address behind them. */
export function anchor(name: string, address: string, text: string): Markup {
  return element(name, {}, element('gmx:Anchor', { 'xlink:href': address }, text))
}

/** `list` is the code list, and the element that names it. */
export function code(name: string, list: string, value: string): Markup {
  return element(
    name,
    {},
    element(`gmd:${list}`, { codeList: `${codeLists}#${list}`, codeListValue: value }, value),
  )
}

export function url(name: string, address: string): Markup {
  return element(name, {}, element('gmd:URL', {}, address))
}

export function date(name: string, value: string): Markup {
  return element(name, {}, element('gco:Date', {}, value.slice(0, 10)))
}

/** A date of something, and what kind of date. */
export function citationDate(value: string, kind: 'creation' | 'publication' | 'revision'): Markup {
  return element(
    'gmd:date',
    {},
    element('gmd:CI_Date', {}, date('gmd:date', value), code('gmd:dateType', 'CI_DateTypeCode', kind)),
  )
}

export function citation(name: string, { title, date }: { title: string; date: string }): Markup {
  return element(
    name,
    {},
    element('gmd:CI_Citation', {}, characters('gmd:title', title), citationDate(date, 'publication')),
  )
}

/** Nothing, with the reason why. */
export function unknown(name: string): Markup {
  return element(name, { 'gco:nilReason': 'unknown' })
}
