// A style from QGIS's own file (.qml): single, categorised and graduated symbols, simple labels, and the colours of a raster. What does not map is named.
import type { RasterStyle, VectorStyle } from '../../api/contract/catalogue/layer_style.ts'
import { AppError } from '../../api/contract/problem.ts'
import { defaultStyle } from './default_style.ts'
import { bounded, hexColour, plainValue, type ReadStyle, unknownColour } from './read_style.ts'
import { zoomOfScale } from './write_sld.ts'
import { allWithin, childrenOf, within, type XmlNode, xmlTree } from './xml_tree.ts'

export function readQml(xml: string): ReadStyle {
  const root = xmlTree(xml)
  if (root.name !== 'qgis')
    throw new AppError('bad_input', 'The file is no style of QGIS: it does not begin with the element qgis.')
  const left_out: string[] = []
  const raster = within(root, 'rasterrenderer')
  if (raster) return { style: null, raster_style: rasterStyle(raster, left_out), left_out }
  const renderer = within(root, 'renderer-v2')
  if (!renderer) throw new AppError('bad_input', 'The style of QGIS has no symbols that are known.')
  return { style: vectorStyle(root, renderer, left_out), raster_style: null, left_out }
}

/** QGIS measures in millimetres; a pixel has 0.28 of them (OGC). */
const pixelsOf = (millimetres: string | undefined) => Math.round((Number(millimetres) / 0.28) * 100) / 100

function vectorStyle(root: XmlNode, renderer: XmlNode, left_out: string[]): VectorStyle {
  const symbols = new Map(
    childrenOf(within(renderer, 'symbols'), 'symbol').map((symbol) => [symbol.attributes.name ?? '', symbol]),
  )
  const [first] = symbols.values()
  const kind = first?.attributes.type
  const base = defaultStyle({
    geometry_kind: kind === 'fill' ? 'polygon' : kind === 'line' ? 'line' : 'point',
  })
  if ([...symbols.values()].some((symbol) => childrenOf(symbol, 'layer').length > 1))
    left_out.push('Symbols of several layers: the first of each is kept.')
  const colour = (name: string | undefined) => colourOf(symbols.get(name ?? '')) ?? unknownColour
  return {
    ...base,
    ...symbolOf(first, base),
    label: labelOf(root, left_out),
    paint: paintOf(renderer, { colour, left_out }),
  }
}

type Painting = { readonly colour: (symbol: string | undefined) => string; readonly left_out: string[] }

function paintOf(renderer: XmlNode, { colour, left_out }: Painting): VectorStyle['paint'] {
  const field = (renderer.attributes.attr ?? '').replaceAll(/^"|"$/g, '')
  const { type } = renderer.attributes
  const titled = (label: string | undefined) => (label ? { title: label.slice(0, 200) } : {})
  if (type === 'categorizedSymbol' && field !== '') {
    const all = childrenOf(within(renderer, 'categories'), 'category')
    const other = all.find(({ attributes }) => attributes.value === '' || attributes.type === 'NULL')
    const classes = all
      .filter((one) => one !== other)
      .map(({ attributes }) => ({
        value: attributes.type === 'string' ? (attributes.value ?? '') : plainValue(attributes.value ?? ''),
        colour: colour(attributes.symbol),
        ...titled(attributes.label),
      }))
    if (classes.length > 50)
      left_out.push(`${classes.length - 50} of ${classes.length} classes: at most 50 are kept.`)
    if (classes.length > 0)
      return {
        kind: 'categories',
        field,
        classes: classes.slice(0, 50),
        other_colour: other ? colour(other.attributes.symbol) : unknownColour,
      }
  }
  if (type === 'graduatedSymbol' && field !== '') {
    const classes = childrenOf(within(renderer, 'ranges'), 'range')
      .map(({ attributes }) => ({
        from: Number(attributes.lower),
        colour: colour(attributes.symbol),
        ...titled(attributes.label),
      }))
      .filter(({ from }) => Number.isFinite(from))
      .toSorted((one, other) => one.from - other.from)
    if (classes.length > 20)
      left_out.push(`${classes.length - 20} of ${classes.length} steps: at most 20 are kept.`)
    if (classes.length > 0)
      return { kind: 'graduated', field, classes: classes.slice(0, 20), other_colour: unknownColour }
  }
  if (type !== 'singleSymbol')
    left_out.push(`The way of drawing “${type ?? ''}”: one colour is used for everything.`)
  return { kind: 'single', colour: colour('0') }
}

/** An option of a symbol's first layer; older files write props. */
function optionOf(symbol: XmlNode | undefined, name: string): string | undefined {
  const [layer] = childrenOf(symbol, 'layer')
  const option = allWithin(layer, 'Option').find(({ attributes }) => attributes.name === name)
  return (
    option?.attributes.value ??
    childrenOf(layer, 'prop').find(({ attributes }) => attributes.k === name)?.attributes.v
  )
}

function colourOf(symbol: XmlNode | undefined): string | undefined {
  const written = optionOf(symbol, 'color') ?? optionOf(symbol, 'line_color')
  return written === undefined ? undefined : hexColour(written)
}

function symbolOf(
  symbol: XmlNode | undefined,
  base: VectorStyle,
): Pick<VectorStyle, 'opacity' | 'width_px' | 'radius_px'> {
  const width = optionOf(symbol, 'line_width') ?? optionOf(symbol, 'outline_width')
  return {
    opacity: bounded(Number(symbol?.attributes.alpha ?? base.opacity), 0, 1, base.opacity),
    width_px: bounded(pixelsOf(width), 0, 20, base.width_px),
    radius_px: bounded(pixelsOf(optionOf(symbol, 'size')) / 2, 1, 30, base.radius_px),
  }
}

function labelOf(root: XmlNode, left_out: string[]): VectorStyle['label'] {
  const labeling = within(root, 'labeling')
  const settings = within(labeling, 'text-style')?.attributes
  const field = settings?.fieldName ?? ''
  // Labels that were switched off stay in the file.
  if (field === '' || root.attributes.labelsEnabled === '0') return null
  if (labeling?.attributes.type !== 'simple' || settings?.isExpression === '1') {
    left_out.push('Labels by an expression or by rules: only the values of one field can stand at a feature.')
    return null
  }
  const rendering = within(labeling, 'rendering')?.attributes
  const scale = rendering?.scaleVisibility === '0' ? 0 : Number(rendering?.scaleMin)
  return { field, from_zoom: scale > 0 ? zoomOfScale(scale) : 12 }
}

function rasterStyle(renderer: XmlNode, left_out: string[]): RasterStyle {
  const { type, band, opacity: written } = renderer.attributes
  const opacity = bounded(Number(written ?? 1), 0, 1, 1)
  if (type === 'multibandcolor') return { band: null, stops: [], is_stepped: false, opacity }
  const shader = within(renderer, 'colorrampshader')
  const entries = shader ? childrenOf(shader, 'item') : allWithin(renderer, 'paletteEntry')
  const stops = entries.flatMap(({ attributes }) => {
    const colour = hexColour(attributes.color ?? '')
    const value = Number(attributes.value)
    if (!colour || !Number.isFinite(value)) return []
    return [{ value, colour, ...(attributes.label ? { title: attributes.label.slice(0, 200) } : {}) }]
  })
  if (stops.length === 0)
    left_out.push(`The way of drawing “${type ?? ''}”: the product’s own colours are used.`)
  if (stops.length > 50)
    left_out.push(`${stops.length - 50} of ${stops.length} colours: at most 50 are kept.`)
  const kind = shader?.attributes.colorRampType
  if (kind === 'DISCRETE')
    left_out.push('Intervals by their upper bounds: each colour now begins at its bound.')
  return {
    band: bounded(Number(band ?? 1), 1, 100, 1),
    stops: stops.slice(0, 50),
    is_stepped: shader ? kind !== 'INTERPOLATED' : true,
    opacity,
  }
}
