// What a field of the description is called on the page.
import type { PublishText } from '../../text/publish.ts'
import type { DescriptionField } from './mine_and_theirs.ts'

export function fieldName(field: DescriptionField, texts: PublishText): string {
  switch (field) {
    case 'classification':
      return texts.classification.layer
    case 'fields':
      return texts.classification.fields
    case 'suppress_below':
      return texts.classification.suppress
    case 'style':
    case 'raster_style':
      return texts.look.title
    default:
      return texts.description.fields[field]
  }
}
