// What a file that leaves the page must say of itself: date, filters, settings, revision, sources, licence, and the way back.
import { defaultSettings } from '../../api/contract/limits.ts'
import type { ApiInfo } from '../state/installation.svelte.ts'
import type { Wording } from '../state/words.svelte.ts'
import type { About } from './takeaway.ts'

export type AboutWhat = {
  readonly title: string
  readonly as_of: string
  /** Each filter in words; none: everything. */
  readonly filters: readonly string[]
  readonly passed_m: number | undefined
  readonly share_pct: number | undefined
  readonly info: ApiInfo
  /** Of the same view, whole. */
  readonly href: string
}

export function aboutOf(what: AboutWhat, { text: { takeAlong: text }, of }: Wording): About {
  const { info } = what
  const settings = { ...defaultSettings, ...defined(what) }
  return {
    name: text.aboutSheet,
    lines: [
      [text.about.what, what.title],
      [text.about.region, of(info.region.name)],
      [text.about.as_of, what.as_of],
      [text.about.filters, what.filters.join(' · ') || text.about.noFilters],
      [text.about.settings, text.about.settingsAre(settings.passed_m, settings.share_pct)],
      ...(info.data_as_of ? [[text.about.data_as_of, info.data_as_of] as const] : []),
      [text.about.revision, String(info.revision)],
      ...info.registers
        .filter(({ rows }) => rows > 0)
        .map(
          ({ title, publisher, data_as_of }) =>
            [
              text.about.source(of(title)),
              [publisher, ...(data_as_of ? [text.about.until(data_as_of)] : [])].filter(Boolean).join(', '),
            ] as const,
        ),
      [text.about.licence, `${info.licence.name}, ${info.licence.url}`],
      [text.about.link, what.href],
      ...(info.is_demo && info.region.demo_notice
        ? [[text.about.note, of(info.region.demo_notice)] as const]
        : []),
    ],
  }
}

function defined({ passed_m, share_pct }: Pick<AboutWhat, 'passed_m' | 'share_pct'>) {
  return { ...(passed_m !== undefined && { passed_m }), ...(share_pct !== undefined && { share_pct }) }
}
