// A page of features as a file: what stands in the body of other forms is told in headers.
import { create } from 'content-disposition'
import type { Context } from 'hono'
import { filledSql } from '../../../../data/database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../../../../data/database/sql_file.ts'
import { formatFacts } from '../../../downloads/formats.ts'
import { madeFile } from '../../../downloads/made_file.ts'
import type { LayerPart } from '../../../downloads/part/layer_part.ts'
import type { AppEnv } from '../../../endpoint.ts'
import { contentTypeOf } from '../../asked/representation.ts'
import type { Link } from '../../links/link.ts'
import type { ItemsQuestion } from '../asked/items_question.ts'
import { transformed } from '../crs/place_sql.ts'
import { type AskedItems, itemsLinks } from '../items_links.ts'
import { askedRows } from '../rows/asked_rows.ts'
import { pageNumbers } from '../rows/page_numbers.ts'
import { withinTime } from '../rows/within_time.ts'

const relationSql = sqlFile(import.meta.url, '../rows/page_of_relation.sql')

export async function fileAnswer(
  context: Context<AppEnv>,
  asked: AskedItems,
  format: 'csv' | 'fgb' | 'parquet',
): Promise<Response> {
  const { question, asking } = asked
  const { product, seeing, addresses } = asking
  const { layer, crs } = question
  const { signal } = context.req.raw
  const page = await withinTime(signal, (ends) => pageNumbers(product, question, ends))
  const headers = {
    'Content-Type': contentTypeOf(format),
    'Content-Crs': `<${crs.uri}>`,
    'Content-Disposition': create(`${layer.id}${formatFacts[format].ending}`),
    'OGC-NumberMatched': String(page.number_matched),
    'OGC-NumberReturned': String(page.number_returned),
    Link: itemsLinks(context, asked, page.next).filter(isLeading).map(linkHeader).join(', '),
  }
  // Nothing is made for whoever only asks what there is.
  if (context.req.raw.method === 'HEAD') return context.body(null, 200, headers)
  const { body, bytes } = await madeFile(product, {
    part: pageAsPart(question),
    format,
    readme: `${addresses.url}/api/v1/layers/${encodeURIComponent(layer.id)}/readme`,
    sight: seeing.sight,
    signal,
  })
  const sized = bytes === undefined ? {} : { 'Content-Length': String(bytes) }
  return context.body(body, 200, { ...headers, ...sized })
}

/** Its places are east first, as files have them whatever the CRS says. */
function pageAsPart(question: ItemsQuestion): LayerPart {
  const { layer, fields, at, version, crs, limit } = question
  const { places, parameters } = askedRows(question)
  const columns = [
    'feature_id',
    ...fields.map(({ column }) => quotedIdentifier(column)),
    ...(layer.kind === 'vector' ? [`${transformed('geometry', crs)} as geometry`] : []),
  ]
  return {
    layer: { ...layer, fields },
    relation: {
      sql: filledSql(relationSql, { ...places, columns: columns.join(', ') }),
      parameters: { ...parameters, items_limit: limit },
      fields: fields.map(({ name, type, column }) => ({ name, type, column })),
    },
    at,
    version,
    rectangle: undefined,
    has_all_fields: fields.length === layer.fields.length,
    crs,
  }
}

/** The way on and up. Every form would repeat the whole question, and readers take headers only so long. */
function isLeading({ rel }: Link): boolean {
  return rel === 'next' || rel === 'collection'
}

/** RFC 8288; titles may have letters that a header cannot, so they stay away. */
function linkHeader({ href, rel, type }: Link): string {
  return `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`
}
