// What English says of organisations as publishers.
import type { PublishText } from '../../publish.ts'

export const publishers: PublishText['publishers'] = {
  title: 'Publishing',
  lead: 'This is what the catalogue says of the organisation. With four eyes, whoever made a draft never publishes it.',
  scrolls: 'The organisations as publishers, scrolls sideways',
  columns: {
    organisation: 'Organisation',
    fourEyes: 'Four eyes',
    type: 'Kind',
    homepage: 'Website',
    email: 'E-mail',
    actions: 'Change',
  },
  yes: 'Yes',
  no: 'No',
  unset: 'Not stated',
  fourEyes: 'Four eyes: another than whoever made the draft publishes it',
  homepageHint: 'Such as https://example.se.',
  change: 'Change',
  changeWhat: (name) => `Change ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  saved: (name) => `${name} is saved.`,
  failed: 'It is not saved.',
  emailFault: 'Write the whole e-mail address.',
  homepageFault: 'Write the whole address, with https://.',
}
