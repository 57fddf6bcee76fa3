// What cannot be done with a report, a question, a comment, an assessment or a draft, in Swedish, with what to do about it.
import { inSwedish, type Saying } from './sayings.ts'

/** Undefined: not one of the known. */
export function dialogueRefusal(said: string): string | undefined {
  return inSwedish(said, refusedDialogue)
}

const refusedDialogue: readonly Saying[] = [
  [
    /^There is no report with the id .*, or the key does not open it\./,
    'Anmälan finns inte, eller så är länken till den inte hel. Öppna hela länken som du fick när du anmälde.',
  ],
  [
    /^This report has been decided, so nothing is added to it\./,
    'Anmälan är redan avgjord, så inget mer kan läggas till. Gör en ny anmälan.',
  ],
  [/^There is no question with the id /, 'Frågan finns inte längre. Läs in sidan på nytt.'],
  [/^There is no comment with the id /, 'Synpunkten finns inte längre. Läs in sidan på nytt.'],
  [/^The question is not open, so /, 'Frågan är inte öppen, så det går inte att lämna fler synpunkter.'],
  [
    /^The words of this comment have been erased, so /,
    'Det som stod i synpunkten är raderat, så den kan inte visas.',
  ],
  [
    /^The question has been published, so it stays\./,
    'Frågan är publicerad och kan inte tas bort. Låt den sluta tidigare i stället.',
  ],
  [/^The question has been published already\./, 'Frågan är redan publicerad. Läs in sidan på nytt.'],
  [
    /^The question has been published, so only its last day can be changed\./,
    'Frågan är publicerad, så bara sista dagen kan ändras.',
  ],
  [
    /^The question has not ended\./,
    'Frågan pågår än. Skriv resultatet efter sista dagen, eller låt den sluta tidigare.',
  ],
  [
    /comments on this question wait to be read, so no more are taken just now\./,
    'Många synpunkter väntar på att läsas, så inga fler tas emot just nu. Spara det du skrivit och försök igen om en dag eller två.',
  ],
  [
    /reports wait to be answered, so no more are taken just now\./,
    'Många anmälningar väntar på svar, så inga fler tas emot just nu. Spara det du skrivit och försök igen om en dag eller två.',
  ],
  [/^There is no assessment with the id /, 'Bedömningen finns inte längre. Läs in sidan på nytt.'],
  [/^There is no shortage area "(.*)"\./, 'Bristområdet $1 finns inte i registret.'],
  [/^This assessment has been withdrawn already\./, 'Bedömningen är redan återtagen. Läs in sidan på nytt.'],
  [/^There is no draft with the id /, 'Utkastet finns inte längre. Läs in sidan på nytt.'],
  [
    /^Nothing is drawn yet: /,
    'Inget område är ritat än. Rita området eller skicka en fil med det, och hämta sedan paketet.',
  ],
]
