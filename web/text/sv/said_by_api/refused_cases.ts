// What cannot be done with a case, a round of decisions or a market consultation, in Swedish, with what to do about it.
import { formats } from '../../format.ts'
import { inSwedish, type Saying } from './sayings.ts'

const { decimal } = formats('sv-SE')

/** Undefined: not one of the known. */
export function caseRefusal(said: string): string | undefined {
  return inSwedish(said, refusedCases)
}

const things: Readonly<Record<string, string>> = {
  'the market consultation': 'samrådet',
  'the payment': 'utbetalningen',
  'the supplement': 'kompletteringen',
  'the contact': 'kontakten',
  'the end date': 'slutdatumet',
  'who handles the case': 'vem som handlägger ärendet',
}

const refusedCases: readonly Saying[] = [
  [
    /^There is no reply with the id .*, or the key does not open it\./,
    'Svaret som filen hör till finns inte. Skicka svaret en gång till.',
  ],
  [
    /^The market consultation is over, so nothing is added to its replies\./,
    'Samrådet är avslutat, så inget mer kan läggas till svaren.',
  ],
  [
    /^Somebody has changed (.+) since you read it\./,
    ([what = '']) =>
      `Någon annan har ändrat ${things[what] ?? 'det här'} sedan du öppnade sidan. Inget är sparat. Läs in det senaste, se vad som är ändrat och spara igen.`,
  ],
  [
    /^The market consultation has been published, so it stays as it is\./,
    'Samrådet är publicerat och kan inte ändras. Börja ett nytt om något ska frågas på annat sätt.',
  ],
  [/^The market consultation has been closed already\./, 'Samrådet är redan avslutat. Läs in sidan på nytt.'],
  [
    /^The market consultation has not been published\. Discard/,
    'Samrådet är inte publicerat. Kasta utkastet i stället.',
  ],
  [
    /^Operators may reply until (\S+), that day among them\./,
    'Operatörerna får svara till och med $1. Avsluta samrådet en senare dag.',
  ],
  [/^The market consultation opens on (\S+)\. Reply/, 'Samrådet öppnar $1. Svara från och med den dagen.'],
  [
    /^The last day to reply was (\S+)\. Ask/,
    'Sista dagen att svara var $1. Kontakta den som håller samrådet om något fortfarande behöver sägas.',
  ],
  [/^There is no market consultation with the id /, 'Samrådet finns inte längre. Läs in sidan på nytt.'],
  [/^The payment is struck out already\./, 'Utbetalningen är redan struken. Läs in sidan på nytt.'],
  [/^You have (\S+) views\. Remove/, 'Du har $1 vyer. Ta bort någon som du inte längre använder först.'],
  [/^name is the name of another of your views/, 'Du har redan en vy med det namnet. Välj ett annat.'],
  [
    /^The association has not answered yet, so there is nothing to accept\./,
    'Föreningen har inte svarat än, så det finns inget att godta. Ta tillbaka begäran om den inte längre behövs.',
  ],
  [
    /^The supplement is closed: /,
    'Kompletteringen är redan avslutad. Skriv ett meddelande om något ska läggas till.',
  ],
  [
    /^account_id must be an officer or administrator/,
    'Den personen kan inte handlägga ärenden. Välj någon annan.',
  ],
  [
    /^application_ids: .* not in the register of applications\./,
    'Något av diarienumren finns inte i registret. Se efter igen vad omgången gör, så står det vilket.',
  ],
  [/^There is no case "(.*)"\./, 'Ansökan $1 finns inte i registret.'],
  [
    /^(?:The (?:association|case) .* has no (?:contact|payment|supplement) with this id\.|You have no saved view with this id\.)/,
    'Det finns inte längre. Läs in sidan på nytt.',
  ],
  [/^ends_on is the end date already/, 'Det är redan slutdatumet. Välj ett annat datum.'],
  [
    /^The area is (\S+) km², and an application covers at most (\S+) km²/,
    'Området är $1 km², och en ansökan kan omfatta högst $2 km². Zooma in och rita bara marken där ni ska bygga.',
  ],
  [
    /^The area crosses or touches itself/,
    'Områdets kant korsar sig själv, eller också går två delar in i varandra. Flytta eller ta bort hörnet där kanterna möts.',
  ],
  [/^The area is empty/, 'Området är inte större än ett rum. Rita runt det som ska anslutas.'],
  [
    /^The area lies outside the county for the most part \((\S+) %/,
    ([share]) =>
      `Bara ${decimal(Number(share))} % av området ligger i länet. Rita bara det som ligger i länet.`,
  ],
  [
    /^The area lies outside the county/,
    'Området ligger utanför länet. Rita det i länet. Kommer det från en fil: kontrollera filens koordinatsystem.',
  ],
  [/^reason must be given: why is the end date/, 'Skriv varför slutdatumet ändras.'],
]
