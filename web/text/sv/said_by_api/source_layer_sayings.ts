// What the API says of layers that a source does not give as it should, in Swedish.
import { andMore } from './and_more.ts'
import type { SourceSaying } from './source_sayings.ts'

export const layerSayings: readonly SourceSaying[] = [
  [
    /^The source has no features in this layer, so there is nothing to take in\./,
    'Lagret är tomt i källan, så det finns inget att hämta.',
    'nothing',
  ],
  [
    /^The layer is larger than (\d+) MB, which is what is taken from a source\./,
    'Lagret är större än $1 MB, som är det mesta som hämtas från en källa.',
    'ask_owner',
  ],
  [
    /^The source says that it has (\d+) features and gave (\d+)\. The layer was not taken in\./,
    'Källan säger att lagret har $1 objekt men gav $2. Halva lager hämtas aldrig.',
    'ask_owner',
  ],
  [
    /^The server can neither page nor number the features of this layer\./,
    'Källan kan inte ge lagret i delar, så det går inte att hämta säkert.',
    'ask_owner',
  ],
  [
    /^The next page lies on another host \((\S+)\), which is not followed\./,
    'Källans nästa sida ligger på en annan värd ($1), och den följs inte.',
    'ask_owner',
  ],
  [
    /^The links from page to page have no end, so the layer was not taken in\./,
    'Källans sidor leder runt i en cirkel, så lagret hämtades inte.',
    'ask_owner',
  ],
  [
    /^The source gives the same page again and again, so the layer was not taken in\./,
    'Källan ger samma sida om och om igen, så lagret hämtades inte.',
    'ask_owner',
  ],
  [/^The layer has more than (\d+) pages\./, 'Lagret har fler än $1 sidor.', 'ask_owner'],
  [
    /^The pages of the source differ in their namespaces, so they cannot be put together\./,
    'Källans sidor har olika namnrymder och kan inte läggas ihop.',
    'ask_owner',
  ],
  [
    /^(\d+) collections hold something else than features, and are not offered\./,
    '$1 samlingar har annat än objekt och visas inte.',
    'nothing',
  ],
  [
    /^These layers cannot be asked for their features: (.+?)\.(?= |$)/s,
    'De här lagren lämnar inte ut sina objekt: $1.',
    'ask_owner',
  ],
  [
    /^The source offers (\d+) layers, and at most (\d+) are kept\. Name a part of it\./,
    'Källan har $1 lager, och högst $2 tas emot. Ange adressen till en del av den.',
    'check_address',
  ],
  [
    /^Offered more than once, and taken as they come first: (.+?)\.(?= [A-Z]|$)/s,
    ([names = '']) => `Finns mer än en gång i källan, och det första gäller: ${andMore(names)}.`,
    'nothing',
  ],
  [
    /^(\d+) layers have no name, or one of more than (\d+) characters\./,
    '$1 lager har inget namn, eller ett som är längre än $2 tecken.',
    'ask_owner',
  ],
]
