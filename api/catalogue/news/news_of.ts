// What there is to tell of the public layers: what was published, changed and withdrawn. Of a layer that is withdrawn only its id is told, since
// what it was called may be why.
import type { VersionNews } from '../../../data/catalogue/news.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'

export type News = {
  /** The same piece of news always has the same. */
  readonly id: readonly string[]
  readonly layer_id: string
  readonly title: string
  readonly summary: string
  readonly publisher: string
  /** RFC 3339. */
  readonly happened_at: string
  /** Whether there is still a page to read on. */
  readonly has_page: boolean
}

const newsAtMost = 100

/** The latest first. */
export function newsOf(layers: readonly SeenLayer[], versions: readonly VersionNews[]): News[] {
  const news = [
    ...layers.flatMap(newsOfRegister),
    ...versions.flatMap((version) => newsOfVersion(version, layers)),
  ]
  return news
    .sort((a, b) => b.happened_at.localeCompare(a.happened_at) || a.id.join().localeCompare(b.id.join()))
    .slice(0, newsAtMost)
}

function newsOfRegister({ id, description, publisher, modified_at, from }: SeenLayer): News[] {
  if (from.origin !== 'register' || modified_at === null) return []
  return [
    {
      id: [id, modified_at],
      layer_id: id,
      title: `Uppdaterat: ${description.title.sv}`,
      summary: description.abstract.sv,
      publisher: publisher.name,
      happened_at: modified_at,
      has_page: true,
    },
  ]
}

function newsOfVersion(version: VersionNews, layers: readonly SeenLayer[]): News[] {
  const {
    layer_id,
    number,
    state,
    title: named,
    abstract,
    k,
    publisher,
    issued_at,
    published_at,
    ended_at,
  } = version
  if (k !== 0) return []
  const isThere = layers.some(({ id }) => id === layer_id)
  const told = (kind: string, happened_at: string, title: string, summary: string): News => ({
    id: [layer_id, String(number), kind],
    layer_id,
    title,
    summary,
    publisher,
    happened_at,
    has_page: isThere,
  })
  if (state === 'withdrawn' && !isThere && ended_at !== null)
    return [told('withdrawn', ended_at, `Avpublicerat: ${layer_id}`, 'Lagret finns inte längre i katalogen.')]
  if (!isThere || issued_at === null) return []
  const issued = told('issued', issued_at, `${number === 1 ? 'Nytt' : 'Ny version'}: ${named}`, abstract)
  const isChangedSince = published_at !== null && published_at > issued_at
  const changed = isChangedSince ? [told('changed', published_at, `Ny beskrivning: ${named}`, abstract)] : []
  return [issued, ...changed]
}
