// Why a file that was to be sent with something is not taken, in Swedish, with what to do about it.
import { inSwedish, type Saying } from './sayings.ts'

/** Undefined: not one of the known. */
export function attachmentRefusal(said: string): string | undefined {
  return inSwedish(said, refusedAttachments)
}

const refusedAttachments: readonly Saying[] = [
  [
    /^file_name ends with “(.*)”, and such files are not taken\. Send one that ends with (.*)\.$/,
    'Filer av det slaget tas inte emot. Välj en som slutar på $2.',
  ],
  [
    /^file_name says .*, and its content is (?:a|an) .*\. Give it the ending (\S+)\.$/,
    'Filens innehåll är av ett annat slag än namnet säger. Byt filens ändelse till $1 och skicka den igen.',
  ],
  [
    /^file_name says .*, and its content is none, or holds macros\./,
    'Filens innehåll är inte det som namnet säger, eller så innehåller filen makron. Öppna den i sitt program och spara den på nytt utan makron.',
  ],
  [
    /^file_name names a picture that is not whole\./,
    'Bilden är inte hel. Öppna den, spara den på nytt och skicka den.',
  ],
  [/^file_name is longer than \d+ bytes\./, 'Filens namn är för långt. Korta det.'],
  [/^file_name holds /, 'Filens namn innehåller tecken som inte kan tas emot. Byt namn på filen.'],
  [
    /^The file is larger than (\d+) MB\. Save it/,
    'Filen är större än $1 MB. Spara den med mindre i, eller som flera filer.',
  ],
  [
    /^There are (\d+) files here, which is the most\./,
    'Här finns redan $1 filer, som är det mesta. Ta bort någon, eller slå ihop flera.',
  ],
  [
    /^This is finished, so its files stay as they are\./,
    'Det här är avslutat, så filerna ändras inte. Skicka ett meddelande i ärendet om något ska läggas till.',
  ],
]
