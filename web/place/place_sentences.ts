// The answer to a citizen: it never promises more than the area.
import type { LocationAnswer } from '../../api/contract/location.ts'
import type { ShortageArea } from '../../api/contract/shortage_area.ts'
import type { Wording } from '../state/words.svelte.ts'

export type PlaceSentences = {
  /** Read first, and in larger letters. */
  readonly lead: string
  readonly more: readonly string[]
  /** The area that the sentences speak of. */
  readonly area: Pick<ShortageArea, 'id' | 'name'> | undefined
}

/** One answer an area that holds the place, else one for being in none. */
export function placeSentences(answer: LocationAnswer, { text }: Wording): PlaceSentences[] {
  const { place } = text
  const what = answer.address ? place.theAddress : place.thePlace
  const own = answer.address?.fibre ? [place.fibre[answer.address.fibre]] : []
  const inAreas = answer.areas.map((area) => ({ ...areaSentences(area, what, { answer, text }), area }))
  if (inAreas.length > 0)
    return inAreas.map((one, index) => (index === 0 ? { ...one, more: [...one.more, ...own] } : one))
  const { nearest_area: nearest } = answer
  return [
    {
      lead: place.notIn(what),
      more: [
        nearest ? place.nearest(nearest.name, nearest.distance_m) : place.noneListed,
        ...(answer.applications.length > 0 ? [place.applicationOutside] : []),
        place.listSaysNothing,
        ...own,
      ],
      area: nearest ?? undefined,
    },
  ]
}

function areaSentences(
  area: ShortageArea,
  what: string,
  { answer, text }: { answer: LocationAnswer; text: Wording['text'] },
): Omit<PlaceSentences, 'area'> {
  const { place } = text
  const lead = `${place.in(what, area.name)} ${area.status === 'in_progress' ? place.inProgress : place.remains}`
  switch (area.status) {
    case 'connected':
      return { lead: place.inConnected(what, area.name), more: [place.connectedMeans(answer.share_pct)] }
    case 'in_progress':
      return { lead, more: [place.progressMeans, ...applicationSentences(area, answer, text)] }
    default:
      return {
        lead,
        more: [
          ...(area.status === 'applied' ? applicationSentences(area, answer, text) : [place.untouched]),
          place.onlyArea,
        ],
      }
  }
}

function applicationSentences(
  area: ShortageArea,
  { applications }: LocationAnswer,
  { place, stages }: Wording['text'],
): string[] {
  const here = applications.filter(({ shortage_area_ids }) => shortage_area_ids.includes(area.id))
  if (here.length > 0)
    return here.flatMap(({ status, status_since }) =>
      status ? [place.applicationHere(stages[status], status_since)] : [],
    )
  return area.applications > 0 ? [place.applicationElsewhere] : []
}
