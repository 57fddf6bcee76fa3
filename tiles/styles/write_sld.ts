// A style as SLD 1.1 (Styled Layer Descriptor with Symbology Encoding 1.1.0), as QGIS and GeoServer read it.
import type { VectorStyle } from '../../api/contract/catalogue/layer_style.ts'
import type { GeometryKind } from './default_style.ts'
import { rangeWords, rasterLegend } from './legend.ts'
import type { ShownRaster } from './shown_raster.ts'

export type SldLayer = {
  readonly id: string
  readonly title: string
  readonly geometry_kind: GeometryKind
}

/** Pixels of 0.28 mm (OGC), at zoom 0 on the equator. */
const scaleAtZoomNothing = 559_082_264

export function vectorSld(layer: SldLayer, style: VectorStyle): string {
  const symbols = symbolsOf(layer.geometry_kind, style)
  const rules = rulesOf(style, layer.title).map(
    ({ title, filter, colour }) =>
      `<se:Rule>${element('se:Name', title)}${description(title)}${filter}${symbols(colour)}</se:Rule>`,
  )
  return document(layer, [...rules, ...labelRule(style)].join('\n'))
}

export function rasterSld(layer: Omit<SldLayer, 'geometry_kind'>, shown: ShownRaster): string {
  const opacity = element('se:Opacity', String(shown.opacity))
  if (shown.by === 'picture')
    return document(layer, `<se:Rule><se:RasterSymbolizer>${opacity}</se:RasterSymbolizer></se:Rule>`)
  const channel = `<se:ChannelSelection><se:GrayChannel><se:SourceChannelName>${shown.band}</se:SourceChannelName></se:GrayChannel></se:ChannelSelection>`
  return document(
    layer,
    `<se:Rule>${legendDescription(shown)}<se:RasterSymbolizer>${opacity}${channel}${colourMap(shown)}</se:RasterSymbolizer></se:Rule>`,
  )
}

function legendDescription(shown: ShownRaster): string {
  return description(
    rasterLegend(shown)
      .map(({ title }) => title.sv)
      .join('; '),
  )
}

type Coloured = Exclude<ShownRaster, { by: 'picture' }>

/** Blended between the values, or in steps whose lower bound belongs to them; classes are steps to the next of them. */
function colourMap(shown: Coloured): string {
  const stops = shown.by === 'palette' ? shown.classes : shown.stops
  if (shown.by === 'stops' && !shown.is_stepped && stops.length > 1) {
    const points = stops.map(
      ({ value, colour }) =>
        `<se:InterpolationPoint><se:Data>${value}</se:Data><se:Value>${colour}</se:Value></se:InterpolationPoint>`,
    )
    return `<se:ColorMap><se:Interpolate fallbackValue="#00000000" method="color"><se:LookupValue>Rasterdata</se:LookupValue>${points.join('')}</se:Interpolate></se:ColorMap>`
  }
  const steps = stops.map(
    ({ value, colour }) => `<se:Threshold>${value}</se:Threshold><se:Value>${colour}</se:Value>`,
  )
  return `<se:ColorMap><se:Categorize fallbackValue="#00000000" threshholdsBelongTo="succeeding"><se:LookupValue>Rasterdata</se:LookupValue><se:Value>#00000000</se:Value>${steps.join('')}</se:Categorize></se:ColorMap>`
}

type Rule = { readonly title: string; readonly filter: string; readonly colour: string }

function rulesOf({ paint }: VectorStyle, title: string): Rule[] {
  if (paint.kind === 'single') return [{ title, filter: '', colour: paint.colour }]
  const others = { filter: '<se:ElseFilter/>', colour: paint.other_colour }
  if (paint.kind === 'categories')
    return [
      ...paint.classes.map(({ value, colour, title: said }) => ({
        title: said ?? (value === null ? 'Värde saknas' : String(value)),
        filter: filterOf(value === null ? isNull(paint.field) : comparison('EqualTo', paint.field, value)),
        colour,
      })),
      { title: 'Övriga', ...others },
    ]
  return [
    ...paint.classes.map(({ from, colour, title: said }, nth) => {
      const below = paint.classes[nth + 1]?.from ?? null
      return { title: said ?? rangeWords(from, below).sv, filter: between(paint.field, from, below), colour }
    }),
    { title: 'Värde saknas', ...others },
  ]
}

function between(field: string, from: number | null, below: number | null): string {
  const low = from === null ? [] : [comparison('GreaterThanOrEqualTo', field, from)]
  const high = below === null ? [] : [comparison('LessThan', field, below)]
  const both = [...low, ...high]
  if (both.length === 0) return filterOf(`<ogc:Not>${isNull(field)}</ogc:Not>`)
  return filterOf(both.length === 1 ? (both[0] ?? '') : `<ogc:And>${both.join('')}</ogc:And>`)
}

const filterOf = (inside: string) => `<ogc:Filter>${inside}</ogc:Filter>`
const property = (field: string) => element('ogc:PropertyName', field)
const isNull = (field: string) => `<ogc:PropertyIsNull>${property(field)}</ogc:PropertyIsNull>`

function comparison(how: string, field: string, value: string | number | boolean): string {
  return `<ogc:PropertyIs${how}>${property(field)}${element('ogc:Literal', String(value))}</ogc:PropertyIs${how}>`
}

function symbolsOf(kind: GeometryKind, style: VectorStyle): (colour: string) => string {
  const stroke = (colour: string) =>
    `<se:Stroke>${parameter('stroke', colour)}${parameter('stroke-width', style.width_px)}</se:Stroke>`
  const fill = (colour: string) =>
    `<se:Fill>${parameter('fill', colour)}${parameter('fill-opacity', style.opacity)}</se:Fill>`
  const surface = (colour: string) =>
    `<se:PolygonSymbolizer>${fill(colour)}${stroke(colour)}</se:PolygonSymbolizer>`
  const line = (colour: string) => `<se:LineSymbolizer>${stroke(colour)}</se:LineSymbolizer>`
  const point = (colour: string) =>
    `<se:PointSymbolizer><se:Graphic><se:Mark><se:WellKnownName>circle</se:WellKnownName>${fill(colour)}</se:Mark>${element('se:Size', String(style.radius_px * 2))}</se:Graphic></se:PointSymbolizer>`
  const all = { polygon: [surface], line: [line], point: [point], mixed: [surface, line, point] }
  return (colour) => (kind === null ? [] : all[kind]).map((symbol) => symbol(colour)).join('')
}

function labelRule({ label }: VectorStyle): string[] {
  if (!label) return []
  const scale = Math.round(scaleAtZoomNothing / 2 ** label.from_zoom)
  return [
    `<se:Rule><se:Name>Text</se:Name><se:MaxScaleDenominator>${scale}</se:MaxScaleDenominator><se:TextSymbolizer><se:Label>${property(label.field)}</se:Label><se:Font>${parameter('font-family', 'Noto Sans')}${parameter('font-size', 12)}</se:Font><se:Halo><se:Radius>1.5</se:Radius><se:Fill>${parameter('fill', '#FFFFFF')}</se:Fill></se:Halo><se:Fill>${parameter('fill', '#1F2933')}</se:Fill></se:TextSymbolizer></se:Rule>`,
  ]
}

/** The zoom from which a scale is reached. */
export function zoomOfScale(denominator: number): number {
  return Math.max(0, Math.min(16, Math.round(Math.log2(scaleAtZoomNothing / denominator))))
}

const parameter = (name: string, value: string | number) =>
  `<se:SvgParameter name="${name}">${value}</se:SvgParameter>`
const description = (title: string) =>
  title === '' ? '' : `<se:Description>${element('se:Title', title)}</se:Description>`

function document({ id, title }: Omit<SldLayer, 'geometry_kind'>, rules: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:se="http://www.opengis.net/se" xmlns:ogc="http://www.opengis.net/ogc" xmlns:xlink="http://www.w3.org/1999/xlink">
<NamedLayer>${element('se:Name', id)}<UserStyle>${element('se:Name', id)}${description(title)}<se:FeatureTypeStyle>
${rules}
</se:FeatureTypeStyle></UserStyle></NamedLayer>
</StyledLayerDescriptor>
`
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

/** Characters that XML cannot have are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
