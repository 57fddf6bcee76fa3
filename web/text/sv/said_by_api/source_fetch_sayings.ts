// What the API says when a source cannot be reached, or answers as no source does, in Swedish.
import type { SourceSaying } from './source_sayings.ts'

export const fetchSayings: readonly SourceSaying[] = [
  [
    /^The host (\S+) is not one from which sources may be fetched\..*?\(PUT \S+\)\./s,
    'Källor får inte hämtas från $1.',
    'allow_host',
  ],
  [/^(\S+) took longer than .+? to answer\./, '$1 svarade inte i tid.', 'wait'],
  [/^(\S+) said nothing for [^.]+\./, '$1 slutade svara mitt i.', 'wait'],
  [/^(\S+) cannot be reached \((\S+)\)\./, '$1 svarar inte.', 'wait'],
  [
    /^There is no host (\S+)\. Check how it is written, or ask whoever runs it\./,
    'Värden $1 finns inte.',
    'check_address',
  ],
  [
    /^(\S+) answers with the status (?:404|410)\./,
    'Länken är död: $1 finns inte på källans server.',
    'check_address',
  ],
  [
    /^(\S+) answers with the status (?:401|403)\./,
    '$1 kräver inloggning. Bara källor som är öppna kan hämtas.',
    'ask_owner',
  ],
  [/^(\S+) answers with the status 5\d\d\./, '$1 har ett fel på källans server.', 'wait'],
  [
    /^(\S+) answers with the status (\d+)\./,
    '$1 gav inget svar som går att använda (status $2).',
    'ask_owner',
  ],
  [
    /^(\S+) sends on more than (\d+) times\. Name the address where it ends\./,
    '$1 skickar vidare fler än $2 gånger. Ange adressen där det slutar.',
    'check_address',
  ],
  [
    /^(\S+) sends on from https:\/\/ to http:\/\/, which is not followed\./,
    '$1 skickar vidare från https till http, och det följs inte.',
    'ask_owner',
  ],
  [
    /^(\S+) leads to an address that is not public\. Sources are fetched from the open internet only\./,
    '$1 leder till en adress inne i ett nät. Källor hämtas bara från det öppna nätet.',
    'check_address',
  ],
  [
    /^The certificate of (\S+) does not hold \((\S+)\)\./,
    'Certifikatet för $1 håller inte ($2).',
    'ask_owner',
  ],
  [
    /^The source gives its pages in different reference systems, so the layer was not taken in\./,
    'Källan svarar i olika referenssystem från sida till sida, så lagret togs inte in.',
    'ask_owner',
  ],
  [
    /^A geometry of the source lies too deep in itself to be one\./,
    'En geometri i källan är nästlad i för många led och går inte att läsa.',
    'ask_owner',
  ],
  [/^(\S+) does not answer as HTTP does\./, '$1 svarar inte som en webbserver.', 'check_address'],
  [
    /^(?:The headers of the answer of (\S+) are larger than \d+ kB|What (\S+) sends packed cannot be unpacked)\./,
    ([one, other]) => `Svaret från ${one || other} går inte att läsa.`,
    'ask_owner',
  ],
  [
    /^The answer is packed as .+?, which was not asked for\./,
    'Svaret är packat på ett sätt som inte går att läsa.',
    'ask_owner',
  ],
  [
    /^The answer is larger than (\d+) MB, which is what is taken\./,
    'Svaret är större än $1 MB, som är det mesta som tas emot.',
    'ask_owner',
  ],
  [
    /^(.+?) is larger than (\d+) million characters\. Name a smaller part of it\./s,
    '$1 är större än $2 miljoner tecken. Ange adressen till en mindre del.',
    'check_address',
  ],
  [
    /^(.+?) is no address\. It begins with https:\/\/ or http:\/\/\./s,
    '$1 är ingen webbadress. En sådan börjar med https://.',
    'check_address',
  ],
  [
    /^(.+?) is not fetched: only https:\/\/ and http:\/\/ are\./s,
    '$1 hämtas inte: bara https:// och http:// hämtas.',
    'check_address',
  ],
  [
    /^An address of a source has no user name and no password in it\. Leave them out\./,
    'I adressen ska inte stå användarnamn eller lösenord. Ta bort dem.',
    'check_address',
  ],
  [
    /^(\S+) does not answer with JSON, so it is no .+?\.(?= |$)/s,
    '$1 svarar inte som det valda slaget av källa.',
    'check_address',
  ],
  [/^(\S+) does not answer as .*$/s, '$1 svarar inte som det valda slaget av källa.', 'check_address'],
  [/^(\S+) speaks neither WFS 2\.0 nor 1\.1.*$/s, '$1 svarar varken som WFS 2.0 eller 1.1.', 'check_address'],
  [/^The source refuses: (.*?)\.?$/s, 'Källan vägrar och säger: «$1».', 'ask_owner'],
  [
    /^The source answers with (\S+) instead of a collection of features\./,
    'Källan svarar med $1 i stället för objekt.',
    'ask_owner',
  ],
  [/^The source answers with nothing\./, 'Källan svarar med ingenting.', 'ask_owner'],
  [/^The GML of the source .*$/s, 'Källans GML går inte att läsa.', 'ask_owner'],
]
