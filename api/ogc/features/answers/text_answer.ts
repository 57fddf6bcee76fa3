// A page of features as GeoJSON or JSON-FG.
import type { Context } from 'hono'
import { whileSent } from '../../../downloads/sending/while_sent.ts'
import type { AppEnv } from '../../../endpoint.ts'
import { contentTypeOf } from '../../asked/representation.ts'
import type { ItemForm } from '../items_forms.ts'
import { type AskedItems, itemsLinks } from '../items_links.ts'
import { heldAtMost } from '../rows/held_rows.ts'
import { type PageNumbers, pageNumbers } from '../rows/page_numbers.ts'
import { withinTime } from '../rows/within_time.ts'
import { writtenPage } from '../rows/written_page.ts'
import { collectionPieces, collectionText } from '../texts/collection_text.ts'
import { geojsonFeature } from '../texts/feature_sql.ts'
import { jsonfgFeature, jsonfgTold } from '../texts/jsonfg_sql.ts'

export async function textAnswer(
  context: Context<AppEnv>,
  asked: AskedItems,
  form: ItemForm,
): Promise<Response> {
  const { question, asking } = asked
  const { product } = asking
  const { signal } = context.req.raw
  const feature = form === 'jsonfg' ? jsonfgFeature(question) : geojsonFeature(question)
  const tell = (page: PageNumbers) => ({
    ...(form === 'jsonfg' ? jsonfgTold(question, asking.addresses) : {}),
    ...(question.hint === undefined ? {} : { hint: question.hint }),
    numberMatched: page.number_matched,
    numberReturned: page.number_returned,
    timeStamp: product.now().toISOString(),
    links: itemsLinks(context, asked, page.next),
  })
  const headers = {
    'Content-Type': contentTypeOf(form),
    'Content-Crs': `<${question.crs.uri}>`,
  }
  if (question.limit <= (await heldAtMost(product, question))) {
    const page = await withinTime(signal, (ends) => writtenPage(product, question, { feature, signal: ends }))
    return context.body(collectionText(tell(page), page.features), 200, headers)
  }
  const told = tell(await withinTime(signal, (ends) => pageNumbers(product, question, ends)))
  if (context.req.raw.method === 'HEAD') return context.body(null, 200, headers)
  const { body } = await whileSent(product, signal, (connection) =>
    collectionPieces(connection, { question, feature, told }),
  )
  return context.body(body, 200, headers)
}
