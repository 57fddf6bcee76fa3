// Why metadata cannot be read from a file, in Swedish, with what to do about it.
import { damage } from './damages.ts'
import { inSwedish, type Saying } from './sayings.ts'

export const refusedMetadata: readonly Saying[] = [
  [
    /^Nothing was saved: these cells do not hold\./,
    'Inget sparades: några celler går inte att använda. Läs in tabellen på nytt, så visas vilka och varför.',
  ],
  [
    /^Nothing was saved: these layers were changed after the table was fetched\./,
    'Inget sparades: några lager har ändrats efter att tabellen hämtades. Hämta den på nytt och för in ändringarna i det som står där nu.',
  ],
  [/^The file is not in UTF-8\./, 'Filen är inte i UTF-8. Spara den i UTF-8.'],
  [
    /^The file says that it is in (.*), which is unknown here\./,
    'Filen anger teckenkodningen $1, som inte är känd här. Spara den i UTF-8.',
  ],
  [
    /^The XML holds no metadata of a data set:/,
    'XML-filen innehåller ingen beskrivning av en datamängd. ISO 19139 börjar med gmd:MD_Metadata.',
  ],
  [
    /^The description is larger than (\S+) MB\./,
    'Beskrivningen är större än $1 MB. Välj en fil med bara en beskrivning.',
  ],
  [
    /^The metadata is larger than (\S+) MB\./,
    'Metadatafilen är större än $1 MB. Välj en fil med bara en post.',
  ],
  [
    /^The description cannot be used\. (.*)\. The fields are (.*)\.$/s,
    ([faults = '', fields = '']) =>
      `Beskrivningen kan inte användas. ${faults.split('; ').map(faultOfField).join('; ')}. Fälten heter ${fields}.`,
  ],
  [
    /^The description is no YAML that can be used: (.*)\.$/s,
    ([why = '']) => `Beskrivningen är ingen YAML som går att använda: ${unsound(why)}.`,
  ],
  [
    /^The metadata cannot be read: (.*)\.$/s,
    ([why = '']) => `Metadatafilen går inte att läsa: ${unsound(why)}.`,
  ],
]

/** Why something of a record was not taken over. Undefined: not one of the known. */
export function whyLeftOut(why: string): string | undefined {
  return inSwedish(why, [
    [/^A description has no place for it\.$/, 'Beskrivningen har ingen plats för det.'],
    [/^It must be (.*)\.$/s, ([allowed = '']) => `Det ska vara ${allowedWords(allowed)}.`],
  ])
}

function faultOfField(fault: string): string {
  const [, field, allowed] = /^(\S+) must be (.*)$/s.exec(fault) ?? []
  if (field === undefined || allowed === undefined) return fault
  return allowed === 'no field of a description'
    ? `${field} är inget fält i en beskrivning`
    : `${field} ska vara ${allowedWords(allowed)}`
}

function allowedWords(allowed: string): string {
  return inSwedish(allowed, allowedSayings) ?? 'något annat än det som står där'
}

const allowedSayings: readonly Saying[] = [
  [/^no field of a description$/, 'ett fält i en beskrivning'],
  [/^one of (.*)$/s, 'något av $1'],
  [/^text$/, 'text'],
  [/^a number$/, 'ett tal'],
  [/^a whole number$/, 'ett heltal'],
  [/^true or false$/, 'true eller false'],
  [/^a list$/, 'en lista'],
  [/^fields with names$/, 'fält med namn'],
]

function unsound(why: string): string {
  return inSwedish(why, unsoundSayings) ?? damage(why)
}

const unsoundSayings: readonly Saying[] = [
  [/^it has more than (\d+) aliases/, 'den har fler än $1 hänvisningar (*namn); skriv ut värdena i stället'],
  [/^it has no fields, such as/, 'den har inga fält, som title: Brunnar'],
  [
    /^it declares a document type \(DOCTYPE\)/,
    'den anger en dokumenttyp (DOCTYPE), genom vilken XML kan nå andra filer; spara den utan',
  ],
  [/^it has more than (\d+) elements:/, 'den har fler än $1 element; välj en fil med bara en post'],
  [/^it holds no element$/, 'den är tom'],
]
