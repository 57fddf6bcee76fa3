// What the API says of layers of a source that have changed, vanished or wait for somebody, in Swedish.
import type { SourceSaying } from './source_sayings.ts'

const types: Readonly<Record<string, string>> = {
  text: 'text',
  integer: 'heltal',
  number: 'tal',
  boolean: 'ja eller nej',
  date: 'datum',
  datetime: 'tidpunkt',
}

export const lifeSayings: readonly SourceSaying[] = [
  [
    /^The server failed while it refreshed the source\. Its log says why\./,
    'Något gick fel i servern när källan hämtades. Orsaken står i serverns logg.',
    'ask_operator',
  ],
  [
    /^The fields have changed: (.+?)\. The new data waits as a draft until somebody publishes it\./s,
    ([changes = '']) =>
      `Fälten har ändrats: ${changes.split('; ').map(fieldChange).join('; ')}. De nya uppgifterna väntar som utkast.`,
    'see_draft',
  ],
  [
    /^There was a draft already, so the new data waits in it until somebody publishes it\./,
    'Det fanns redan ett utkast. De nya uppgifterna väntar i det.',
    'see_draft',
  ],
  [
    /^The organisation publishes with four eyes: the new data waits for review\./,
    'Organisationen publicerar med fyra ögon: de nya uppgifterna väntar på granskning.',
    'nothing',
  ],
  [/^The new data waits as a draft\./, 'De nya uppgifterna väntar som utkast.', 'see_draft'],
  [/^The draft cannot be published yet: .*$/s, 'Något i lagret fattas innan det kan publiceras.', 'fill_in'],
  [
    /^The layer was withdrawn, so its data was not renewed\. Publish it again, or leave it out\./,
    'Lagret är avpublicerat och hämtas därför inte på nytt. Publicera det igen, eller utelämna det här.',
    'nothing',
  ],
  [
    /^The source no longer offers this layer\. What was taken in stays as it is\./,
    'Källan har inte längre lagret. Det som är hämtat ligger kvar som det är.',
    'decide_gone',
  ],
  [
    /^The (?:source|folder) no longer has a (?:collection|layer|file) (.+?)\.(?= |$)/s,
    'Källan har inte längre lagret $1.',
    'decide_gone',
  ],
  [/^The refreshing was called off\./, 'Hämtningen avbröts.', 'nothing'],
  [
    /^The refreshing took longer than (\d+) minutes and was ended\. What is left is looked at the next time\./,
    'Hämtningen tog mer än $1 minuter och avslutades. Resten hämtas nästa gång.',
    'nothing',
  ],
]

function fieldChange(change: string): string {
  const [, added] = /^(.+) is new$/s.exec(change) ?? []
  if (added !== undefined) return `${added} är nytt`
  const [, removed] = /^(.+) is gone$/s.exec(change) ?? []
  if (removed !== undefined) return `${removed} finns inte längre`
  const [, name, was = '', is = ''] = /^(.+) was (\w+) and is (\w+)$/s.exec(change) ?? []
  return name === undefined ? change : `${name} var ${types[was] ?? was} och är nu ${types[is] ?? is}`
}
