// What English says of sources: where layers come from without being uploaded.
import { formats } from '../../format.ts'
import type { SourcesText } from '../../sources.ts'
import { sourceLayers } from './source_layers.ts'
import { sourceProblems } from './source_problems.ts'

const { number, count, date, moment } = formats('en-GB')

export const sources: SourcesText = {
  title: 'Sources',
  lead: 'A source is a service or a folder where the layers are already. They are fetched from there, so that nobody has to send files.',
  back: 'Publish',
  toSources: 'Sources: layers without sending files',
  toMetadata: 'Metadata of many layers at once',
  yours: 'Your sources',
  total: (shown) => count(shown, 'source', 'sources'),
  none: 'No sources yet.',
  noneNext: 'Register the first one below.',
  facts: { fetched: 'Last fetched', next: 'Next time', layers: 'Layers' },
  never: 'Not yet',
  fetched: moment,
  next: date,
  nextSoon: 'Within a day',
  nextByHand: 'When somebody asks',
  layersOf: ({ approved, offered, left_out, gone }) => {
    const said = [
      approved > 0 && `${number(approved)} approved`,
      offered > 0 && `${number(offered)} to decide on`,
      left_out > 0 && `${number(left_out)} left out`,
      gone > 0 && `${number(gone)} gone`,
    ].filter(Boolean)
    return said.length === 0 ? 'None' : said.join(', ')
  },
  waits: {
    source: 'Something is wrong with the source.',
    layers: (layers) => `${count(layers, 'layer', 'layers')} with something to look at.`,
  },
  work: {
    waiting: 'Waiting for its turn: sources are fetched one at a time.',
    looking: 'Looking at what the source has.',
    taking: (done, total) => `Fetching: ${number(done)} of ${count(total, 'layer', 'layers')} done.`,
  },
  register: {
    title: 'Register a source',
    lead: 'Nothing becomes public by itself. First you see what the source has, then you approve layers, and they become drafts.',
    organisation: 'Who publishes?',
    organisationFault: 'Choose who publishes.',
    noOrganisation: 'You are not a publisher for any organisation yet. Ask whoever administers Bristkartan.',
    name: 'Name',
    nameHint: 'What the source is called in the list, such as “County board WFS”.',
    nameFault: 'Write a name.',
    kind: 'Kind',
    kindFault: 'Choose which kind of source it is.',
    kindHints: {
      folder: 'Files in a folder on the server. Whoever runs the server makes the folder.',
      ogc_api_features: 'The address of the landing page of the service.',
      wfs: 'The address of the service.',
      arcgis_rest: 'The address of a FeatureServer, a MapServer or a directory of services.',
    },
    folder: 'Name of the folder',
    folderHint: 'Only the name, as whoever runs the server has told it.',
    folderFault: 'Write the name of the folder.',
    address: 'Address',
    addressHints: {
      ogc_api_features: 'Such as https://geodata.example.se/ogc.',
      wfs: 'Such as https://geodata.example.se/wfs.',
      arcgis_rest: 'Such as https://geodata.example.se/arcgis/rest/services.',
      folder: '',
    },
    addressFault: 'Write the whole address, with https://.',
    metadata: 'Metadata',
    metadataHint:
      'What the source says itself is always read. Choose here whether there is ISO 19139 elsewhere.',
    metadataNone: 'Only what the source has itself',
    metadataAddress: 'Address of the metadata',
    schedule: 'How often is it fetched?',
    send: 'Register the source',
    failed: 'The source is not registered.',
    host: {
      refused: (host) => `Sources may not be fetched from ${host} yet.`,
      whom: 'Ask whoever administers Bristkartan to allow the host, and then register the source.',
      contact: 'Contact',
      allow: (host) => `Allow ${host} and go on`,
    },
  },
  one: {
    back: 'Sources',
    unknown: 'There is no such source, or it is not yours.',
    unknownHint: 'It may have been removed.',
    notOpened: 'The source could not be read.',
    retry: 'Try again',
    refresh: 'Fetch now',
    said: {
      refresh: 'The fetching is done.',
      approve: (layers, is_working) =>
        `${count(layers, 'layer', 'layers')} approved.${is_working ? ' Their data is being fetched.' : ''}`,
      leave_out: (layers) => `${count(layers, 'layer', 'layers')} left out.`,
      save: 'The changes are saved.',
    },
    failed: {
      refresh: 'The fetching has not begun.',
      approve: 'The layers are not approved.',
      leave_out: 'The layers are not left out.',
      save: 'The changes are not saved.',
      remove: 'The source is not removed.',
    },
    settings: 'Change the source',
    settingsHint: 'Layers that a new address does not have stay as they are, and are then “Gone”.',
    save: 'Save',
    remove: 'Remove the source',
    removeSure:
      'The layers that have come from the source stay as they are, and are not fetched again. Remove the source?',
    removeYes: 'Yes, remove the source',
    removeNo: 'Keep it',
  },
  report: {
    title: 'Last fetching',
    never: 'The source has not been fetched yet.',
    when: (at) => `Done ${moment(at)}.`,
    good: (approved) =>
      approved === 0
        ? 'The source answered as it should.'
        : `The source answered as it should, and ${count(approved, 'approved layer is', 'approved layers are')} as in the source.`,
    ofSource: 'Of the source',
    ofLayers: 'Of single layers',
    earlier: (fetchings) => `Earlier fetchings (${number(fetchings)})`,
    fetching: (at, approved) => `${moment(at)}: ${count(approved, 'approved layer', 'approved layers')}.`,
    nothingWrong: 'Nothing wrong.',
    wrong: (problems) => `${count(problems, 'thing', 'things')} to look at`,
    sameFor: (layers) => `Concerns ${count(layers, 'layer', 'layers')}`,
  },
  layers: sourceLayers,
  problems: sourceProblems,
  hosts: {
    title: 'Allowed hosts',
    lead: 'Sources are fetched from these only. Addresses inside a network are never fetched from, whatever is allowed.',
    none: 'No host is allowed yet, so only folders on the server can be sources.',
    scrolls: 'Allowed hosts, scrolls sideways',
    host: 'Host',
    since: 'Allowed since',
    actions: 'Remove',
    add: 'New host',
    addHint: 'Only the name, such as geodata.example.se. With its port only where that is not the usual one.',
    addFault: 'Write the name of the host, such as geodata.example.se.',
    allow: 'Allow',
    remove: 'Remove',
    removeWhat: (host) => `Remove ${host}`,
    removeSure: (host) => `Sources on ${host} cannot be fetched again then. The layers stay. Remove?`,
    removeYes: 'Yes, remove',
    removeNo: 'Keep',
    added: (host) => `${host} is allowed.`,
    removed: (host) => `${host} is not allowed any more.`,
    failed: 'It is not saved.',
  },
}
