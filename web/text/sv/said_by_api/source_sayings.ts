// What the API says was found wrong with a source or one of its layers, in Swedish, with who has to do what about it.
import { fetchSayings } from './source_fetch_sayings.ts'
import { styleSayings } from './source_style_sayings.ts'

/** What somebody can do; `nothing`: it is only told. */
export type NextStep =
  | 'allow_host'
  | 'check_address'
  | 'wait'
  | 'ask_owner'
  | 'see_draft'
  | 'decide_gone'
  | 'fill_in'
  | 'ask_operator'
  | 'nothing'

/** A whole sentence at the beginning of what is said; several may stand after each other. */
export type SourceSaying = readonly [
  form: RegExp,
  swedish: string | ((parts: readonly string[]) => string),
  next: NextStep,
]

const types: Readonly<Record<string, string>> = {
  text: 'text',
  integer: 'heltal',
  number: 'tal',
  boolean: 'ja eller nej',
  date: 'datum',
  datetime: 'tidpunkt',
}

const lifeSayings: readonly SourceSaying[] = [
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
    'Hämtningen tog längre än $1 minuter och avslutades. Resten hämtas nästa gång.',
    'wait',
  ],
  [
    /^The source offers (\d+) layers, and at most (\d+) are kept\. Name a part of it\./,
    'Källan erbjuder $1 lager, och högst $2 tas emot. Ange en del av källan.',
    'check_address',
  ],
  [
    /^Offered more than once, and taken as they come first: (.+?)\.$/s,
    ([names = '']) => `Erbjuds mer än en gång, och tas som de står först: ${andMore(names)}.`,
    'ask_owner',
  ],
  [
    /^(\d+) layers have no name, or one of more than (\d+) characters\./,
    'Lager utan namn, eller med ett namn på mer än $2 tecken: $1. De visas inte.',
    'ask_owner',
  ],
]

const layerSayings: readonly SourceSaying[] = [
  [
    /^The source has no features in this layer, so there is nothing to take in\./,
    'Lagret är tomt i källan, så det finns inget att hämta.',
    'nothing',
  ],
  [
    /^The layer is larger than (\d+) MB, which is what is taken from a source\./,
    'Lagret är större än $1 MB, som är det mesta som hämtas från en källa.',
    'ask_owner',
  ],
  [
    /^The source says that it has (\d+) features and gave (\d+)\. The layer was not taken in\./,
    'Källan säger att lagret har $1 objekt men gav $2. Halva lager hämtas aldrig.',
    'ask_owner',
  ],
  [
    /^The server can neither page nor number the features of this layer\./,
    'Källan kan inte ge lagret i delar, så det går inte att hämta säkert.',
    'ask_owner',
  ],
  [
    /^The next page lies on another host \((\S+)\), which is not followed\./,
    'Källans nästa sida ligger på en annan värd ($1), och den följs inte.',
    'ask_owner',
  ],
  [
    /^The links from page to page have no end, so the layer was not taken in\./,
    'Källans sidor leder runt i en cirkel, så lagret hämtades inte.',
    'ask_owner',
  ],
  [
    /^The source gives the same page again and again, so the layer was not taken in\./,
    'Källan ger samma sida om och om igen, så lagret hämtades inte.',
    'ask_owner',
  ],
  [/^The layer has more than (\d+) pages\./, 'Lagret har fler än $1 sidor.', 'ask_owner'],
  [
    /^The pages of the source differ in their namespaces, so they cannot be put together\./,
    'Källans sidor har olika namnrymder och kan inte läggas ihop.',
    'ask_owner',
  ],
  [
    /^(\d+) collections hold something else than features, and are not offered\./,
    '$1 samlingar har annat än objekt och visas inte.',
    'nothing',
  ],
  [
    /^These layers cannot be asked for their features: (.+?)\.(?= |$)/s,
    'De här lagren lämnar inte ut sina objekt: $1.',
    'ask_owner',
  ],
]

const metadataSayings: readonly SourceSaying[] = [
  [
    /^.+ is larger than (\d+) million characters\. Name a smaller part of it\./,
    'Källans listor är större än $1 miljoner tecken. Ange en mindre del av källan.',
    'check_address',
  ],
  [/^Metadata could not be read: /, 'Metadata kunde inte läsas.', 'nothing'],
  [/^Metadata of (.+?) could not be read: /s, 'Metadata för $1 kunde inte läsas.', 'nothing'],
  [
    /^(\d+) records of metadata belong to no layer of the source: (.+?)\.$/s,
    ([records = '', names = '']) =>
      `${records} ${records === '1' ? 'metadatapost' : 'metadataposter'} hör inte till något lager: ${andMore(names)}.`,
    'nothing',
  ],
  [
    /^The catalogue has more than (\d+) records\. Name one that holds this source’s alone\./,
    'Katalogen har fler än $1 poster. Ange en som bara har den här källans.',
    'check_address',
  ],
  [
    /^(\S+) has no links to files of XML, so it is no web-accessible folder of metadata\./,
    '$1 har inga länkar till XML-filer och är därför ingen mapp med metadata.',
    'check_address',
  ],
  [/^(\S+) links to more than (\d+) files\./, '$1 länkar till fler än $2 filer.', 'check_address'],
  [
    /^Of its metadata this has no place here, or does not hold: (.+?)\.(?= [A-Z]|$)/s,
    ([parts = '']) =>
      `I metadata finns delar som inte har någon plats här, eller inte håller: ${andMore(parts)}.`,
    'nothing',
  ],
  [
    /^Its classification is not taken over: a person classifies the layer\./,
    'Klassningen tas inte över: en människa klassar lagret.',
    'nothing',
  ],
  [/^(.+?) cannot be read as XML: .*$/s, 'Det som kom är inte XML som går att läsa.', 'ask_owner'],
]

const folderSayings: readonly SourceSaying[] = [
  [
    /^There is no folder (.+?) for this organisation\. Whoever runs the server makes it in the data folder, below sources\/ and the organisation’s id\./s,
    'Det finns ingen mapp «$1» för organisationen. Den som driver servern gör den i datamappen, under sources/ och organisationens id.',
    'ask_operator',
  ],
  [
    /^Links are not followed: (.+?)\.$/s,
    ([links = '']) => `Länkar i mappen följs inte: ${andMore(links)}.`,
    'nothing',
  ],
  [
    /^In no format that is read, and not beside a layer: (.+?)\.$/s,
    ([files = '']) => `Filer som inte går att läsa som lager: ${andMore(files)}.`,
    'nothing',
  ],
  [
    /^(.+?) stands beside no layer, or is neither metadata nor a style that is read\./s,
    '$1 hör inte till något lager, eller är varken metadata eller en stil.',
    'nothing',
  ],
  [/^The folder holds more than (\d+) files\./, 'Mappen har fler än $1 filer.', 'ask_operator'],
  [
    /^(\S+) is larger than 5 MB, so it is no metadata or style\./,
    '$1 är större än 5 MB och därför varken metadata eller stil.',
    'nothing',
  ],
  [/^(.+?) cannot be read\.$/s, '$1 kan inte läsas.', 'ask_operator'],
]

export const sourceSayings: readonly SourceSaying[] = [
  ...lifeSayings,
  ...layerSayings,
  ...metadataSayings,
  ...styleSayings,
  ...folderSayings,
  ...fetchSayings,
]

function fieldChange(change: string): string {
  const [, added] = /^(.+) is new$/s.exec(change) ?? []
  if (added !== undefined) return `${added} är nytt`
  const [, removed] = /^(.+) is gone$/s.exec(change) ?? []
  if (removed !== undefined) return `${removed} finns inte längre`
  const [, name, was = '', is = ''] = /^(.+) was (\w+) and is (\w+)$/s.exec(change) ?? []
  return name === undefined ? change : `${name} var ${types[was] ?? was} och är nu ${types[is] ?? is}`
}

function andMore(names: string): string {
  return names.replace(/ and (\d+) more$/, ' och $1 till')
}
