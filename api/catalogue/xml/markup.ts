// XML is written from values, never from text put together: what stands in a value cannot become markup.
import { soundText } from './sound_text.ts'

/** A piece of XML that may stand in an element as it is. */
export type Markup = { readonly markup: string }
type Content = Markup | string | undefined
type Attributes = Readonly<Record<string, string | undefined>>

export function element(name: string, attributes: Attributes = {}, ...content: readonly Content[]): Markup {
  const open = `${name}${Object.entries(attributes).map(attribute).join('')}`
  const inner = content.flatMap((one) => (one === undefined ? [] : [written(one)])).filter(Boolean)
  if (inner.length === 0) return { markup: `<${open}/>` }
  const isText = content.every((one) => one === undefined || typeof one === 'string')
  const gap = isText ? '' : '\n'
  return { markup: `<${open}>${gap}${inner.join(gap)}${gap}</${name}>` }
}

/** Several pieces as one. */
export function together(pieces: readonly Markup[]): Markup {
  return { markup: pieces.map(({ markup }) => markup).join('\n') }
}

export function xmlDocument({ markup }: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`
}

export function escaped(text: string): string {
  return soundText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}

function attribute([name, value]: readonly [string, string | undefined]): string {
  return value === undefined ? '' : ` ${name}="${escaped(value).replaceAll('\n', '&#10;')}"`
}

function written(content: Markup | string): string {
  return typeof content === 'string' ? escaped(content) : content.markup
}
