// What cannot be done with a layer that somebody publishes, in Swedish, with what to do about it.
import { refusedMetadata } from './refused_metadata.ts'
import { refusedRasters } from './refused_rasters.ts'
import { inSwedish, type Saying } from './sayings.ts'

/** Undefined: not one of the known. */
export function publishingRefusal(said: string): string | undefined {
  return inSwedish(said, [...refusedPublishing, ...refusedMetadata, ...refusedRasters])
}

const kinds: Readonly<Record<string, string>> = {
  vector: 'en karta med objekt',
  raster: 'ett raster',
  table: 'en tabell utan plats',
}

const refusedPublishing: readonly Saying[] = [
  [
    /^The id (\S+) is taken\./,
    'Adressen $1 används redan av ett annat lager. Byt namn på filen och försök igen.',
  ],
  [
    /^organisation must be the id of an organisation, and there is none with the id /,
    'Organisationen finns inte längre. Läs in sidan på nytt och välj en annan.',
  ],
  [
    /^The draft was changed at \S+, after you read it:/,
    'Någon har ändrat utkastet sedan du öppnade det. Läs in sidan på nytt och gör om din ändring.',
  ],
  [
    /must be a field of the data, and "(.*)" is none/,
    'Fältet $1 finns inte längre i lagrets data. Läs in sidan på nytt.',
  ],
  [/must be given once, and "(.*)" is there twice/, 'Fältet $1 är beskrivet två gånger. Ta bort den ena.'],
  [
    /^The layer has no draft\. To take down/,
    'Lagret har inget utkast. Avpublicera lagret om det ska tas ned.',
  ],
  [
    /with four eyes: submit the draft first,/,
    'Organisationen publicerar med fyra ögon: skicka utkastet till granskning, så publicerar någon annan det.',
  ],
  [
    /with four eyes, and you made the last change:/,
    'Organisationen publicerar med fyra ögon, och du gjorde den senaste ändringen: någon annan behöver publicera.',
  ],
  [
    /^Everything is published already\./,
    'Allt är redan publicerat. Ändra uppgifterna eller byt ut data först.',
  ],
  [
    /^The draft cannot be published yet: /,
    'Utkastet kan inte publiceras än. Det som återstår står uppräknat här.',
  ],
  [
    /^The layer is of the kind (\w+), and this file is of the kind (\w+)\./,
    ([layer = '', file = '']) =>
      `Lagret är ${kinds[layer] ?? layer}, och filen är ${kinds[file] ?? file}. Välj en fil av samma slag, eller gör ett nytt lager av den.`,
  ],
  [
    /^The draft is in review already\./,
    'Utkastet är redan under granskning. Publicera det, eller skicka tillbaka det med ett skäl.',
  ],
  [
    /^There is nothing in review to return\./,
    'Inget är under granskning, så det finns inget att skicka tillbaka. Läs in sidan på nytt.',
  ],
  [
    /^The layer is not published, so there is nothing to withdraw\./,
    'Lagret är inte publicerat, så det finns inget att avpublicera. Läs in sidan på nytt.',
  ],
  [/^There is no layer "(.*)" that you publish\./, 'Lagret $1 finns inte, eller hör inte till dig.'],
  [
    /^There are no (?:tiles|pictures) of "(.*)":/,
    'Lagret $1 har ingen karta att visa: det är av ett annat slag, eller så är inget i det öppet.',
  ],
  [
    /^As it is classified now, the public would see nothing of this layer\./,
    'Som lagret är klassat nu ser allmänheten inget av det. Sätt konfidentialitet 0 om det ska synas.',
  ],
]
