// What can be done with a draft as it stands, and who may publish it, in words of the page.
import type { Draft } from '../../../api/contract/catalogue/publishing.ts'

type Asked = Pick<
  Draft,
  'state' | 'version' | 'has_draft' | 'blockers' | 'has_four_eyes' | 'may_publish' | 'versions'
>

export function publishWays({
  state,
  version,
  has_draft,
  blockers,
  has_four_eyes,
  may_publish,
  versions,
}: Asked) {
  const is_waiting = version.state === 'in_review'
  const is_ready = blockers.length === 0
  const has_something = has_draft || state === 'withdrawn'
  return {
    /** There is something that is not published. */
    has_something,
    may_publish: is_ready && may_publish && has_something,
    may_submit: is_ready && has_four_eyes && has_draft && !is_waiting,
    may_return: is_waiting,
    was_published: versions.some(({ published_at }) => published_at !== null),
    who: whoMay({ has_four_eyes, may_publish, is_waiting }),
  }
}

type Who = { readonly has_four_eyes: boolean; readonly may_publish: boolean; readonly is_waiting: boolean }

function whoMay({ has_four_eyes, may_publish, is_waiting }: Who) {
  if (!has_four_eyes) return 'oneMay' as const
  if (may_publish) return 'youMay' as const
  return is_waiting ? ('waiting' as const) : ('youMayNot' as const)
}
