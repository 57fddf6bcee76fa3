// What English says that somebody can do about what was found wrong with a source or one of its layers.
import type { SourcesText } from '../../sources.ts'

export const sourceProblems: SourcesText['problems'] = {
  next: {
    allow_host: 'Ask whoever administers Bristkartan to allow the host, and then fetch again.',
    check_address: 'Check the address under “Change the source”, and then fetch again.',
    wait: 'It often passes: fetch again in a while. If it stays, ask those who run the source. What has been fetched stays.',
    ask_owner: 'Those who run the source have to mend it. What has been fetched stays.',
    see_draft: 'Open the layer, see what has changed, classify what is new, and publish.',
    decide_gone:
      'If it is gone for good, withdraw the layer. Otherwise it comes back by itself once the source has it again.',
    ask_operator: 'Ask whoever runs the server of Bristkartan for help.',
    fill_in: 'Fill in what is missing in the description of the layer.',
    nothing: '',
  },
  contact: 'Contact',
  open: 'Open the layer',
  inEnglish: 'The server’s own words, in English:',
}
