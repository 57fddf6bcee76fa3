// Why a file could not be read as it was said, in Swedish: what another answer on the page mends.
import { listOfNames } from './list_of_names.ts'
import type { Saying } from './sayings.ts'

export function refusedReadings(titleOf: (column: string) => string): readonly Saying[] {
  return [
    [
      /^The encoding “(.*)” is not known\./s,
      'Teckenkodningen "$1" är okänd. Svenska filer är oftast UTF-8 eller Windows-1252.',
    ],
    [
      /is not in UTF-8, as was said\./,
      'Filen är inte i UTF-8. Låt filen avgöra teckenkodningen, eller välj en annan.',
    ],
    [
      /^The table of a shapefile cannot be in (\S+), whose letters have several bytes\./,
      'Tabellen i en Shapefile kan inte vara i $1. Välj UTF-8 eller Windows-1252.',
    ],
    [
      /holds NUL bytes, so it is no text file or a damaged one\./,
      'Filen är ingen textfil, eller skadad. Spara den på nytt som CSV i UTF-8.',
    ],
    [
      /is text, but no table: its first line has no comma, semicolon or tab/,
      'Filen är text men ingen tabell: första raden har inget komma, semikolon eller tabb som skiljer kolumnerna.',
    ],
    [
      / has no line (\d+) that could name its columns\./,
      'Rad $1 kan inte vara rubriker. Ange en annan rad under «Rubrikerna står på rad».',
    ],
    [
      /^Row (\d+) of the sheet “(.*)” of .* names no columns\./s,
      'Rad $1 i bladet $2 har inga rubriker. Ange en annan rad under «Rubrikerna står på rad».',
    ],
    [/^The sheet “(.*)” of .* is empty\./s, 'Bladet $1 är tomt. Första raden ska vara rubriker.'],
    [
      / has no header: its first line should name the columns\.$/,
      'Rubriker saknas: filens första rad ska vara kolumnernas namn.',
    ],
    [
      /^The file has no layers: there is nothing in it to read\.$/,
      'Filen har inga lager: det finns inget i den att läsa.',
    ],
    [
      /^The file has several layers: (.*)\. Say which one with --layer/s,
      'Filen har flera lager: $1. Välj under «Lager eller blad».',
    ],
    [
      /^There is no layer “(.*)”\. The file has: (.*)\.$/s,
      ([name, names]) => `Lagret ${name} finns inte. Filen har: ${listOfNames(names)}.`,
    ],
    [
      / gives no places: it needs .*\. It has: (.*)\. Say which are meant/s,
      ([names]) =>
        `Filen anger inga platser. Välj under Kolumner vilka som är koordinater. Den har: ${listOfNames(names)}.`,
    ],
    [
      / lacks the columns? (.*?)\. It has: (.*)\. Say which one is meant with --column/s,
      ([ours = '', names]) =>
        `Det som krävs saknas: ${ours.split(', ').map(titleOf).join(', ')}. Välj kolumn under Kolumner. Filen har: ${listOfNames(names)}.`,
    ],
    [
      /^--column (\w+)=(.*) names a column that .* does not have\. It has: (.*)\.$/s,
      ([ours = '', theirs, names]) =>
        `Kolumnen ${theirs}, vald för ${titleOf(ours)}, finns inte i filen. Den har: ${listOfNames(names)}.`,
    ],
    [
      / has \d+ columns named (.*)\. Rename all but the one that counts\.$/s,
      'Flera kolumner heter likadant: $1. Döp om alla utom den som gäller.',
    ],
    [
      /^The register has no column (.*)\. Its columns are: .*\.$/s,
      'Registret har ingen kolumn $1. Mallen är kanske gjord för ett annat register.',
    ],
    [
      /^Values are given for (.*), which the register does not have\./s,
      'Värden är angivna för $1, som registret inte har. Mallen är kanske gjord för ett annat register.',
    ],
    [
      /^PROJ knows no CRS (.*)\. Name it by its EPSG code/s,
      'Koordinatsystemet $1 är okänt. Ange dess EPSG-kod, till exempel EPSG:3006.',
    ],
    [
      / has a CRS that PROJ does not know: (.*)\. Name the right one/s,
      'Filens koordinatsystem är okänt: $1. Ange rätt under Koordinater, till exempel EPSG:3006.',
    ],
    [
      / does not say in which CRS its coordinates are\./,
      'Filen säger inte vilket koordinatsystem den har. Bekräfta eller ange det under Koordinater.',
    ],
  ]
}
