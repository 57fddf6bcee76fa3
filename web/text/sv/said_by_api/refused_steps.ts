// Steps of an import or a delivery that cannot be taken now, in Swedish.
import type { Saying } from './sayings.ts'

export const refusedSteps: readonly Saying[] = [
  [
    /^Other changes came in after the preview, so it may no longer hold\./,
    'En annan leverans har kommit in sedan förhandsgranskningen, så den kanske inte stämmer längre. Förhandsgranska igen och inför sedan.',
  ],
  [/^Preview the import first:/, 'Förhandsgranska först: vad som skulle ändras är inte känt.'],
  [
    /^Later deliveries changed the same rows as delivery (\d+): ([\d, ]+)\./,
    ([id, later = '']) =>
      `Senare leveranser har ändrat samma rader: ${later}. Ångra ${/,/.test(later) ? 'dem, den senaste först' : 'den'}, sedan leverans ${id}.`,
  ],
  [
    /^Delivery \d+ is undone already, by delivery (\d+)\./,
    'Leveransen är redan ångrad, av leverans $1. Ångra den i stället för att få tillbaka raderna.',
  ],
  [
    /^Delivery \d+ was refused and changed nothing\./,
    'Leveransen ändrade ingenting, så det finns inget att ångra.',
  ],
  [
    /^What delivery (\d+) changed was not written down/,
    'Vad leverans $1 ändrade finns inte kvar: den infördes av en äldre version. Bara senare leveranser kan visas, jämföras och ångras.',
  ],
  [
    /^Delivery \d+ took back another delivery, so it has no file\.$/,
    'Leveransen ångrade en annan och har ingen fil.',
  ],
  [
    /^This import takes back a delivery: it has no file to read in another way\.$/,
    'Det här är ett ångrande: det finns ingen fil att läsa på ett annat sätt.',
  ],
  [
    /^This import is being applied\. Call that off first/,
    'Inläsningen håller på att införas. Avbryt det först, eller vänta tills det är klart.',
  ],
  [/^This import is busy: /, 'Inläsningen arbetar redan. Vänta, eller avbryt det först.'],
  [
    /^This import is over: delivery (\d+) records it\./,
    'Inläsningen är avslutad och står som leverans $1. Skicka filen på nytt.',
  ],
  [/^There is no import \S+\./, 'Inläsningen finns inte längre. Skicka filen på nytt.'],
  [/^There is no delivery \d+\./, 'Leveransen finns inte.'],
  [/^(?:This|The work) was called off/, 'Arbetet avbröts. Inget har ändrats.'],
  [/^The import was forgotten\.$/, 'Inläsningen är borttagen.'],
  [/^Newer instructions came before the file was looked at\.$/, 'Ett nyare svar kom före.'],
  [/^The server is stopping\./, 'Servern stängs av. Försök igen när den har startat.'],
  [/^--data-as-of "(.*)" is not a date/, 'Datumet "$1" finns inte: skriv det som 2015-06-30.'],
  [
    /^--data-as-of (\S+) lies after today/,
    '$1 ligger efter i dag: ange det datum som uppgifterna gäller till och med.',
  ],
  [/^The file is empty: send its bytes/, 'Filen är tom. Hämta eller spara den igen.'],
  [
    /^The file is larger than (\d+) MB, which is what this server takes/,
    'Filen är större än $1 MB, som servern tar emot. Zippa den, dela den, eller läs in den på kommandoraden.',
  ],
  [
    /^The disk of the server is full\./,
    'Serverns disk är full. Säg till den som driver den, och skicka sedan filen igen.',
  ],
]
