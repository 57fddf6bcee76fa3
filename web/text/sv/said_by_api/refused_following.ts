// What cannot be followed, and what a recurring delivery cannot be, in Swedish, with what to do about it.
import { inSwedish, type Saying } from './sayings.ts'

/** Undefined: not one of the known. */
export function followingRefusal(said: string): string | undefined {
  return inSwedish(said, refusedFollowing)
}

const refusedFollowing: readonly Saying[] = [
  [
    /^object_id must be the id of something that everybody can see: there is no \w+ "(.*)"$/,
    '”$1” finns inte, eller är inte öppet för alla, och kan därför inte följas.',
  ],
  [/^object_id must be empty:/, 'Länet följs utan id.'],
  [/^webhook_url must be an address that begins with https:\/\//, 'Adressen ska börja med https://.'],
  [
    /^webhook_url must be without user name and password:/,
    'Adressen ska inte ha användarnamn eller lösenord. Mottagaren känner igen oss på signaturen.',
  ],
  [
    /^webhook_url must lead to a public address:/,
    'Adressen leder till ett inre nät. Meddelanden skickas bara ut på det öppna internet.',
  ],
  [
    /^webhook_url must lead to a host that there is: (.*) was not found$/,
    'Det finns ingen server som heter $1. Kontrollera hur adressen är skriven.',
  ],
  [
    /^webhook_url must begin with https:\/\//,
    'Adressen ska börja med https://, så att det som skickas inte kan läsas på vägen.',
  ],
  [/^webhook_url must be given:/, 'Skriv adressen som meddelandena ska skickas till.'],
  [/^webhook_url must be left out:/, 'E-post skickas till kontots adress. Ta bort webbadressen.'],
  [
    /^This installation sends no e-mail:/,
    'Den här installationen skickar ingen e-post. Följ med flödet (Atom) eller en webhook i stället.',
  ],
  [
    /^Your account has no e-mail address:/,
    'Ditt konto har ingen e-postadress, eftersom inloggningstjänsten inte lämnar någon. Följ med flödet (Atom) eller en webhook i stället.',
  ],
  [
    /^You follow (\d+) things already,/,
    'Du följer redan $1 saker, så många som ett konto kan. Sluta följa något först.',
  ],
  [
    /^You follow this already in the same way\./,
    'Du följer redan det här på samma sätt. Ändra hur ofta i stället.',
  ],
  [/^You follow nothing under this id;/, 'Du följer inte det här längre. Läs in sidan på nytt.'],
  [
    /^The operator has no account to which anything could be sent\./,
    'Driftansvarig har inget konto att skicka till. Logga in som dig själv för att följa.',
  ],
  [/^key must be given,/, 'Länken är inte hel. Öppna den igen från meddelandet.'],
  [
    /^There is no recurring delivery "/,
    'Den återkommande leveransen finns inte längre. Läs in sidan på nytt.',
  ],
  [/^address must be an address that begins with https:\/\//, 'Adressen ska börja med https://.'],
  [
    /^address must be the name of a folder below recurring\//,
    'Skriv bara mappens namn, utan snedstreck. Mappen ligger under recurring/ i datamappen.',
  ],
  [
    /^Somebody has changed it meanwhile: it is at edition/,
    'Någon annan har ändrat den under tiden. Läs in sidan på nytt; det du har skrivit kan du kopiera först.',
  ],
  [
    /^There is no folder (.*) below recurring\/ in the data folder\./,
    'Det finns ingen mapp $1 under recurring/ i datamappen. Den som driver servern lägger upp den.',
  ],
  [
    /^The folder (.*) holds no file that can be read\./,
    'Mappen $1 har ingen fil som går att läsa. Lägg exporten där.',
  ],
  [/^There is no saved mapping (.*) any more\./, 'Mallen $1 finns inte längre. Välj en annan.'],
  [
    /^(\d+) of (\d+) rows would be rejected\./,
    '$1 av $2 rader kan inte godtas. Rätta dem i exporten, eller läs in filen för hand.',
  ],
  [
    /^(\d+) of (\d+) rows would be removed\./,
    '$1 av $2 rader skulle försvinna. Titta på exporten; stämmer den, läs in den ändå.',
  ],
]
