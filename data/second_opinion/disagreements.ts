// Puts the same questions to the engine and to the second opinion, and keeps the answers that differ.
import { isDeepStrictEqual } from 'node:util'
import type { AreaAnswer, Indicators, IsoDate, Region, Settings, StatusChange } from './region.ts'
import { areaAnswers, indicators } from './second_opinion.ts'
import { statusChanges } from './status_changes.ts'

type Period = { readonly from: IsoDate | null; readonly to: IsoDate }

/** What answers the questions about the region that it holds. Fields beyond those of the types are not compared. */
export type Engine = {
  readonly areaAnswers: (settings: Settings) => Promise<readonly AreaAnswer[]>
  readonly indicators: (settings: Settings, municipality?: string) => Promise<Indicators>
  readonly statusChanges: (settings: Settings, period: Period) => Promise<readonly StatusChange[]>
}

export type Disagreement = {
  readonly question: string
  readonly second_opinion: object | null
  readonly engine: object | null
}

export async function disagreements(
  engine: Engine,
  { region, settings }: { readonly region: Region; readonly settings: Settings },
): Promise<Disagreement[]> {
  const periods: Period[] = [
    { from: null, to: '2016-12-31' },
    { from: '2015-02-01', to: settings.as_of },
  ]
  const found = [
    ...differing('areas', areaAnswers(region, settings), await engine.areaAnswers(settings)),
    ...differing('indicators', [indicators(region, settings)], [await engine.indicators(settings)]),
  ]
  for (const { code } of region.municipalities) {
    const [own, theirs] = [indicators(region, settings, code), await engine.indicators(settings, code)]
    found.push(...differing(`indicators of ${code}`, [own], [theirs]))
  }
  for (const period of periods) {
    const [own, theirs] = [
      statusChanges(region, settings, period),
      await engine.statusChanges(settings, period),
    ]
    found.push(...differing(`changes ${period.from ?? ''}/${period.to}`, own, theirs))
  }
  return found
}

/** Row by row, in order: a missing row shows itself and all that it shifts. */
function differing(question: string, own: readonly object[], theirs: readonly object[]): Disagreement[] {
  return Array.from({ length: Math.max(own.length, theirs.length) }, (_, index) => {
    const [mine, other] = [own[index] ?? null, theirs[index] ?? null]
    return { question, second_opinion: mine, engine: other && mine ? sameFields(other, mine) : other }
  }).filter((pair) => !isDeepStrictEqual(pair.second_opinion, pair.engine))
}

function sameFields(row: object, wanted: object): object {
  const fields = new Map(Object.entries(row))
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, fields.get(name)]))
}
