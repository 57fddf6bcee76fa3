// The checklist as text: what is done, what is missing, what does not add up.
import {
  type ChecklistItem,
  checklistItems,
  connectionRatePct,
  type DraftContent,
  doubtsOf,
  missingItems,
  perConnectionSek,
} from '../../contract/cases/draft_checklist.ts'
import { checklistWords, doubtWords, packageWords } from './package_words.ts'

export type Told = {
  readonly language: 'sv' | 'en'
  readonly title: string
  readonly association_name: string
  readonly content: DraftContent
  readonly area_m2: number
  readonly addresses: number
  /** Of the scheme, where the settings name it. */
  readonly e_service: string | undefined
  readonly made: string
}

export function checklistText(told: Told): string {
  const { language, content, addresses } = told
  const words = packageWords[language].checklist
  const number = new Intl.NumberFormat(packageWords[language].locale, { maximumFractionDigits: 2 })
  const shown = (value: number) => number.format(value).replaceAll(/\s/g, ' ')
  const missing = new Set(missingItems(content, true))
  const rate = connectionRatePct(content, addresses)
  const each = perConnectionSek(content)
  const doubts = doubtsOf(content, addresses)
  const line = (item: ChecklistItem) =>
    missing.has(item)
      ? `[ ] ${checklistWords[language][item]}: ${words.missing}`
      : `[x] ${checklistWords[language][item]}: ${toldOf(item)}`
  const toldOf = (item: ChecklistItem): string => {
    if (item === 'area') return words.drawn(shown(told.area_m2 / 1e6), shown(addresses))
    const value = content[item]
    if (typeof value === 'number') return item.endsWith('_sek') ? words.sek(shown(value)) : shown(value)
    return value ?? ''
  }
  return [
    words.heading,
    '',
    `${words.title}: ${told.title}`,
    `${words.association}: ${told.association_name}`,
    '',
    ...checklistItems.map(line),
    '',
    ...(rate === null ? [] : [words.rate(shown(rate))]),
    ...(each === null ? [] : [words.each(shown(each))]),
    ...(doubts.length > 0
      ? ['', `${words.doubts}:`, ...doubts.map((doubt) => `- ${doubtWords[language][doubt]}`)]
      : []),
    ...(content.notes ? ['', `${words.notes}:`, content.notes] : []),
    '',
    told.e_service ? `${words.send}: ${told.e_service}` : words.send,
    words.written(told.made),
    '',
    // Windows' Notepad too.
  ].join('\r\n')
}
