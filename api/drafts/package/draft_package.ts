// What an association sends along with its application, put together of a draft: map, area, counts, checklist.
import { zipSync } from 'fflate'
import type { KeptDraft } from '../../../data/cases/draft/draft.ts'
import { today } from '../../../data/today.ts'
import type { ApplicationLook } from '../../contract/cases/application_look.ts'
import { makeScratch } from '../../downloads/files/scratch.ts'
import type { Product } from '../../product.ts'
import { mapGroundReady } from '../../tiles/map_ground.ts'
import { areaGeopackage } from './area_geopackage.ts'
import { checklistText } from './checklist_text.ts'
import { countsXlsx } from './counts_xlsx.ts'
import { areaExtent, mapFeatures } from './map_features.ts'
import { mapPdf } from './map_pdf.ts'
import { packageWords } from './package_words.ts'
import { sheetFor } from './sheet.ts'

type Wanted = {
  readonly draft: KeptDraft & { readonly geometry: string }
  readonly look: ApplicationLook
  readonly language: 'sv' | 'en'
  readonly signal: AbortSignal
}

export async function draftPackage(
  product: Product,
  { draft, look, language, signal }: Wanted,
): Promise<Uint8Array> {
  const { database, region, now } = product
  const words = packageWords[language]
  const { title, association_name, content, geometry: drawn } = draft
  const named = { title, association_name }
  const long = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' })
  const inWords = (date: string) => long.format(new Date(date))
  const made = inWords(today(now()))
  const has_geonames = (await mapGroundReady(product)) === 'demo'
  const { sheet, features } = await database.snapshot(async (connection) => {
    const fitted = sheetFor(await areaExtent(connection, drawn))
    const asked = { drawn, extent: fitted.extent, as_of: look.as_of }
    return { sheet: fitted, features: await mapFeatures(connection, asked) }
  }, signal)
  const source = words.map.source(region.name[language], inWords(look.as_of), made)
  const scratch = await makeScratch(product)
  try {
    const { area_m2, addresses } = look
    const geopackage = { drawn, ...named, addresses, words, folder: scratch.folder, signal }
    return zipSync({
      [words.files.map]: await mapPdf({
        ...{ sheet, features, words, ...named, source, has_geonames },
        municipalities: new Intl.ListFormat(words.locale).format(look.municipalities.map(({ name }) => name)),
      }),
      [words.files.area]: await areaGeopackage(product, geopackage),
      [words.files.counts]: await countsXlsx(look, language),
      [words.files.checklist]: new TextEncoder().encode(
        // The mark tells old programs that å, ä and ö are UTF-8.
        `\ufeff${checklistText({ language, ...named, content, area_m2, addresses, made, e_service: region.programme?.e_service?.url })}`,
      ),
    })
  } finally {
    await scratch.remove()
  }
}
