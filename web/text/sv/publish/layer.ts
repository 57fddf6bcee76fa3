// What Swedish says of one layer of a producer: the page's frame, its score, and saving.
import { formats } from '../../format.ts'
import { scoreDimensions } from '../layer_codes.ts'

const { number, count, choose } = formats('sv-SE')

export const layer = {
  back: 'Dina lager',
  untitled: 'Lager utan titel',
  unknown: 'Det lagret finns inte.',
  unknownHint: 'Det kan vara borttaget, eller tillhöra en organisation som du inte är publicist för.',
  loading: 'Hämtar lagret …',
  notOpened: 'Lagret kunde inte hämtas.',
  retry: 'Försök igen',
  changesOfPublished: 'Ändringarna här är inte publicerade. Alla andra ser det som var förut.',
  returned: (reason: string) => `Skickat tillbaka: ${reason}`,
  inReview:
    'Lagret väntar på granskning. Den som granskar publicerar det, eller skickar tillbaka det med ett skäl.',
  steps: 'Steg',
  waits: (blockers: number) => `${count(blockers, 'sak', 'saker')} kvar`,
  ready: 'Klart',
  saving: 'Sparar …',
  saved: 'Sparat',
  unsaved: 'Inte sparat än',
  notSaved: 'Det senaste är inte sparat. Det står kvar här på sidan.',
  saveAgain: 'Spara igen',
  notKept: (fields: number) =>
    `${count(fields, 'fält', 'fält')} kan inte sparas som ${choose(fields, 'det', 'de')} står.`,
  conflict: {
    title: 'Någon annan har ändrat lagret medan du skrev.',
    lead: 'Inget är överskrivet. Det du har skrivit står kvar här tills du väljer.',
    takeTheirs: 'Ta den andras, ha mitt till hands',
    keepMine: 'Behåll mitt, skriv över den andras',
    mine: 'Det du hade skrivit',
    mineLead: 'Sidan visar nu den andras. Ta tillbaka det du vill ha kvar av ditt.',
    same: 'Det var likadant som den andras.',
    take: 'Ta mitt',
    takeWhat: (what: string) => `Ta mitt: ${what}`,
    putAway: 'Jag behöver det inte längre',
    empty: 'tomt',
  },
  score: {
    title: 'Poäng',
    summary: (score_pct: number, stars: number, blockers: number) =>
      `${number(score_pct)} % · ${number(stars)} av 5 stjärnor · ${blockers === 0 ? 'klart att publicera' : `${number(blockers)} kvar`}`,
    pct: (score_pct: number) => `${number(score_pct)} %`,
    stars: (stars: number) => `${number(stars)} av 5 stjärnor`,
    points: (points: number, of: number) => `${number(points)} av ${number(of)}`,
    missing: (blockers: number) =>
      blockers === 0
        ? 'Inget hindrar publicering'
        : `${count(blockers, 'sak', 'saker')} kvar innan det kan publiceras`,
    next: 'Gör härnäst',
    more: (points: number) => `+${number(points)} p`,
    pointsMore: (points: number) => count(points, 'poäng', 'poäng'),
    nothing: 'Alla poäng är tagna.',
    all: 'Alla poäng, och varför',
    dimensions: 'Poäng på varje område',
    dimension: scoreDimensions,
  },
}
