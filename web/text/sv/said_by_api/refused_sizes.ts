// Files that are too large, empty or not there, in Swedish.
import type { Saying } from './sayings.ts'

export const refusedSizes: readonly Saying[] = [
  [
    /^The file takes more than (\d+) MB of memory to read\./,
    'Filen kräver mer än $1 MB minne att läsa. Dela den, eller spara den som GeoPackage eller CSV.',
  ],
  [
    /^The file takes more disk to read than reading may use\./,
    'Filen kräver mer disk att läsa än läsningen får ta. Dela den i mindre filer.',
  ],
  [
    /^The file takes more than (\d+) MB of disk to read\./,
    'Filen kräver mer än $1 MB disk att läsa. Dela den i mindre filer.',
  ],
  [
    /^The file took more than (\d+) seconds to read and was given up\./,
    'Filen tog mer än $1 sekunder att läsa, så läsningen avbröts. Dela den, eller spara den som GeoPackage eller CSV.',
  ],
  [
    /needs more memory or disk than reading may use \((\d+) MB and (\d+) MB\)\./,
    'Filen kräver mer minne eller disk än läsningen får ta ($1 respektive $2 MB). Dela den.',
  ],
  [
    /^The file has too much to tell\.$/,
    'Filen har för många kolumner eller för mycket att berätta. Dela den.',
  ],
  [
    / holds (\d+) files; (\d+) are the most\.$/,
    'Zip-filen har $1 filer; $2 är det mesta. Packa bara dem som hör hit.',
  ],
  [
    / unpacks to (\d+) MB, more than may be read at once\./,
    'Filen blir $1 MB uppackad, mer än som läses på en gång. Dela den.',
  ],
  [
    / unpacks to more than may be read at once\./,
    'Filen blir uppackad större än det som läses på en gång. Dela den.',
  ],
  [
    / unpacks to (\d+) times its size/,
    'Filen blir $1 gånger större uppackad, som inga ärliga uppgifter. Packa den på nytt.',
  ],
  [
    /^Reading .* crashed \(.*\):/s,
    'Läsningen kraschade: filen är skadad eller gjord för att skada. Öppna den i sitt program, spara den på nytt och försök med den.',
  ],
  [/^The reading was called off\.$/, 'Läsningen avbröts.'],
  [/ is empty: it holds no bytes at all\.$/, 'Filen är helt tom. Hämta eller spara den igen.'],
  [/ in .* is empty\.$/s, 'Filen i zip-filen är tom. Packa den på nytt.'],
  [/ holds an empty file\.$/, 'Filen i den packade filen är tom. Packa den på nytt.'],
  [
    / is there twice, differing only in case\. Remove the wrong one\.$/,
    'Samma del finns två gånger, med stora och små bokstäver. Ta bort den som är fel.',
  ],
  [/^There is no file .*\. Check its name and folder\.$/s, 'Filen finns inte. Kontrollera namn och mapp.'],
  [/ is a folder\. Name the file in it that is to be read\.$/, 'Det är en mapp. Välj filen i den.'],
  [/ is no ordinary file, so it cannot be read\.$/, 'Det är ingen vanlig fil, så den kan inte läsas.'],
]
