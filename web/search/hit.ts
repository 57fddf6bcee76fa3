// What a suggestion says of itself, and where it leads.
import type { SearchHit } from '../../api/contract/search.ts'
import {
  applicationStatuses,
  applicationStatusWords,
  areaStatuses,
  areaStatusWords,
  backboneStatuses,
  backboneStatusWords,
} from '../../api/contract/vocabulary.ts'
import { oneOf } from '../shapes.ts'
import type { Navigation } from '../state/address/navigation.svelte.ts'
import type { Wording } from '../state/words.svelte.ts'

const isArea = oneOf(areaStatuses)
const isApplication = oneOf(applicationStatuses)
const isProject = oneOf(backboneStatuses)

/** What tells it from others of the same name. */
export function besides({ kind, id, municipality_name, status }: SearchHit, words: Wording): string {
  const parts = municipality_name ? [municipality_name] : []
  if (kind === 'shortage_area')
    parts.push(isArea(status) ? words.inSentence(areaStatusWords[status]) : words.text.search.notListed)
  if (kind === 'application') {
    if (id) parts.push(id)
    if (isApplication(status)) parts.push(words.inSentence(applicationStatusWords[status]))
  }
  if (kind === 'backbone_project' && isProject(status))
    parts.push(words.inSentence(backboneStatusWords[status]))
  if (kind === 'coordinate') parts.push(words.text.search.isMyPlace)
  return parts.join(' · ')
}

/** The search is over when something is chosen: its letters do not narrow the list any more. */
export function openHit({ kind, id, longitude, latitude }: SearchHit, navigation: Navigation) {
  navigation.search('')
  if (kind === 'shortage_area' && id) navigation.openArea(id)
  else if (kind === 'municipality' && id) navigation.openMunicipalityOnMap(id)
  else if (kind === 'application' && id) navigation.openPage('application', id)
  else if (kind === 'backbone_project' && id) navigation.openPage('backbone_project', id)
  else if (kind === 'address' && id) navigation.openAddress(id)
  else if (longitude !== null && latitude !== null) navigation.openPlace({ longitude, latitude })
}

/** Those of a kind together, in the order in which their best come. */
export function byKind(hits: readonly SearchHit[]): { kind: SearchHit['kind']; hits: SearchHit[] }[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))]
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
}
