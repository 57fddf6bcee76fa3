// What a record says of its layer.
import { z } from '@hono/zod-openapi'
import { inspireThemeUri, themeUri, themeWords } from '../../contract/catalogue/catalogue_codes.ts'
import { formatFacts, formatsOf } from '../../downloads/formats.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { spdxOf } from './spdx.ts'

const contact = z.object({
  name: z.string().optional(),
  organization: z.string(),
  emails: z.array(z.object({ value: z.string() })).optional(),
  phones: z.array(z.object({ value: z.string() })).optional(),
  links: z.array(z.object({ href: z.string(), rel: z.literal('about'), type: z.string() })).optional(),
  roles: z.array(z.string()),
})
const language = z.object({ code: z.string(), name: z.string(), alternate: z.string() })
const themes = z.array(
  z.object({
    scheme: z.string(),
    concepts: z.array(z.object({ id: z.string(), title: z.string().optional(), url: z.string() })),
  }),
)

export const recordProperties = z.object({
  type: z.string(),
  title: z.string(),
  description: z.string(),
  keywords: z.array(z.string()),
  language,
  languages: z.array(language),
  themes: themes.optional(),
  formats: z.array(z.object({ name: z.string(), mediaType: z.string() })),
  contacts: z.array(contact),
  externalIds: z.array(z.object({ value: z.string() })).optional(),
  license: z.string().optional(),
  rights: z.string(),
  created: z.string().optional(),
  updated: z.string().optional(),
})
export type RecordProperties = z.infer<typeof recordProperties>

export const recordType = 'dataset'

export const recordLanguages = {
  sv: { code: 'sv', name: 'Svenska', alternate: 'Swedish' },
  en: { code: 'en', name: 'English', alternate: 'English' },
} as const

export function recordPropertiesOf(asking: Asking, seen: SeenLayer): RecordProperties {
  const { description, publisher, issued_at, modified_at } = seen
  const { title, abstract, keywords, licence, attribution, known_elsewhere_as } = description
  const words = keywords[asking.language]
  return {
    type: recordType,
    title: wordsIn(asking.language, title) || seen.id,
    description: wordsIn(asking.language, abstract),
    keywords: [...(words.length > 0 ? words : keywords.sv)],
    language: recordLanguages[asking.language],
    languages: [recordLanguages.sv, recordLanguages.en],
    ...themesOf(asking, seen),
    formats: formatsOf(seen).map((format) => {
      const { name, media_type } = formatFacts[format]
      return { name, mediaType: media_type }
    }),
    contacts: contactsOf(seen),
    ...(known_elsewhere_as ? { externalIds: [{ value: known_elsewhere_as }] } : {}),
    ...(licence ? { license: spdxOf(licence) ?? 'other' } : {}),
    rights: attribution || publisher.name,
    ...(issued_at ? { created: issued_at } : {}),
    ...(modified_at ? { updated: modified_at } : {}),
  }
}

const europeanThemes = 'http://publications.europa.eu/resource/authority/data-theme'
const inspire = 'http://inspire.ec.europa.eu/theme'

function themesOf({ language }: Asking, { description: { themes, inspire_theme } }: SeenLayer) {
  const european = themes.map((id) => ({ id, title: wordsIn(language, themeWords[id]), url: themeUri(id) }))
  const all = [
    ...(european.length > 0 ? [{ scheme: europeanThemes, concepts: european }] : []),
    ...(inspire_theme
      ? [{ scheme: inspire, concepts: [{ id: inspire_theme, url: inspireThemeUri(inspire_theme) }] }]
      : []),
  ]
  return all.length > 0 ? { themes: all } : {}
}

/** As the standard wants a number: with its country and nothing but digits. */
const phone = /^\+[1-9]\d{3,14}$/

function contactsOf({ publisher, description }: SeenLayer): RecordProperties['contacts'] {
  const { name, email, homepage } = publisher
  const { contact } = description
  const digits = contact?.telephone.replaceAll(/[\s()-]/g, '') ?? ''
  return [
    {
      organization: name,
      ...(email ? { emails: [{ value: email }] } : {}),
      ...(homepage ? { links: [{ href: homepage, rel: 'about', type: 'text/html' }] } : {}),
      roles: ['publisher'],
    },
    ...(contact
      ? [
          {
            name: contact.name,
            organization: name,
            emails: [{ value: contact.email }],
            ...(phone.test(digits) ? { phones: [{ value: digits }] } : {}),
            roles: ['pointOfContact'],
          },
        ]
      : []),
  ]
}
