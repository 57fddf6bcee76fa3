// How good the data is: how exact its positions are, which specifications it follows, how it came to be.
import { inspireRegulation } from '../../contract/catalogue/iso_codes.ts'
import type { LayerDescription } from '../../contract/catalogue/layer_description.ts'
import { element, type Markup } from '../xml/markup.ts'
import { anchor, characters, citationDate, code, inBoth, unknown } from './iso_elements.ts'

const metre = 'http://www.opengis.net/def/uom/EPSG/0/9001'

export function qualityOf({ accuracy_m, conforms_to, inspire_theme, lineage }: LayerDescription): Markup {
  const scope = element(
    'gmd:scope',
    {},
    element('gmd:DQ_Scope', {}, code('gmd:level', 'MD_ScopeCode', 'dataset')),
  )
  const reports = [
    ...(accuracy_m === null ? [] : [accuracy(accuracy_m)]),
    ...conforms_to.map((address) => conformity({ address, title: address, date: undefined, passed: true })),
    ...(inspire_theme === null
      ? []
      : [
          conformity({
            address: inspireRegulation.uri,
            title: inspireRegulation.title,
            date: inspireRegulation.date,
            passed: undefined,
          }),
        ]),
  ]
  const origin =
    lineage.sv === '' && lineage.en === ''
      ? []
      : [element('gmd:lineage', {}, element('gmd:LI_Lineage', {}, inBoth('gmd:statement', lineage)))]
  return element('gmd:dataQualityInfo', {}, element('gmd:DQ_DataQuality', {}, scope, ...reports, ...origin))
}

function accuracy(metres: number): Markup {
  return element(
    'gmd:report',
    {},
    element(
      'gmd:DQ_AbsoluteExternalPositionalAccuracy',
      {},
      element(
        'gmd:result',
        {},
        element(
          'gmd:DQ_QuantitativeResult',
          {},
          element('gmd:valueUnit', { 'xlink:href': metre }),
          element('gmd:value', {}, element('gco:Record', {}, String(metres))),
        ),
      ),
    ),
  )
}

type Held = {
  readonly address: string
  readonly title: string
  readonly date: string | undefined
  /** Undefined where nobody has examined it. */
  readonly passed: boolean | undefined
}

function conformity({ address, title, date, passed }: Held): Markup {
  const specification = element(
    'gmd:specification',
    {},
    element(
      'gmd:CI_Citation',
      {},
      anchor('gmd:title', address, title),
      date === undefined ? unknown('gmd:date') : citationDate(date, 'publication'),
    ),
  )
  return element(
    'gmd:report',
    {},
    element(
      'gmd:DQ_DomainConsistency',
      {},
      element(
        'gmd:result',
        {},
        element(
          'gmd:DQ_ConformanceResult',
          {},
          specification,
          characters('gmd:explanation', passed === undefined ? 'Inte prövat' : 'Enligt utgivaren'),
          passed === undefined
            ? unknown('gmd:pass')
            : element('gmd:pass', {}, element('gco:Boolean', {}, String(passed))),
        ),
      ),
    ),
  )
}
