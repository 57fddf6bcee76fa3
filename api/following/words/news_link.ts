// Where there is more to read of a piece of news.
import type { News } from '../../../data/following/news/news.ts'
import { pagePaths, pathOf } from '../../contract/page_paths.ts'

export function newsLink(
  { object_kind, object_id }: Pick<News, 'object_kind' | 'object_id'>,
  url: string,
): string {
  switch (object_kind) {
    case 'area':
      return `${url}/?area=${encodeURIComponent(object_id)}`
    case 'application':
      return url + pathOf('application', object_id)
    case 'layer':
      return url + pathOf('layer', object_id)
    case 'consultation':
      return url + pathOf('consultation', object_id)
    case 'question':
      return url + pathOf('question', object_id)
    case 'recurring_delivery':
      return url + pagePaths.recurring_deliveries
    case 'report':
      return url + pathOf('report_outcome', object_id)
    default:
      return url + pagePaths.status
  }
}
