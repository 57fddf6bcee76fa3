// What the API says of metadata that belongs to a source, and of a source that is a folder, in Swedish.
import { andMore } from './and_more.ts'
import type { SourceSaying } from './source_sayings.ts'

export const metadataSayings: readonly SourceSaying[] = [
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

export const folderSayings: readonly SourceSaying[] = [
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
