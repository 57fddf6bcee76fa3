// Names that sound local and are put together here: any likeness to a real village is chance.
import type { Random } from '../random.ts'

const beginnings =
  'Alm Asp Berg Björk Björn Brand Bro Brun Bränn Dal Djup Djur Ek El Fager Fisk Flat Fors Frö Fågel Galt Gran Gräs Grön Gås Hag Hall Harg Hass Hav Hed Hels Hjort Holm Horn Hult Hund Häll Hög Hök Is Järn Kal Klev Knipe Kors Krok Kvarn Kyrk Käll Kär Lin Ljung Lund Lång Löv Mar Mo Mull Myr Mörk Norr Näs Od Orr Ox Ram Rav Ris Ross Rå Röd Sand Sjö Skog Sköld Slätt Smed Sol Stav Sten Ström Stor Sund Svan Söder Tall Tegel Torn Trol Trän Tun Ulv Vall Vas Ved Vill Viker Väst Å Älg Äng Ör Öst'.split(
    ' ',
  )

/** By part of the county: -ered is of the south, -rud and -säter of Dalsland, -by and -torp of the plains. */
const endings = {
  west: ['näs', 'vik', 'röd', 'säter', 'fjäll', 'vall', 'hamre', 'kärr', 'lid', 'ön', 'by', 'torp'],
  dalsland: ['rud', 'säter', 'byn', 'bol', 'viken', 'nä', 'ängen', 'hult', 'torp', 'fors', 'lund', 'kasen'],
  plains: ['by', 'torp', 'lunda', 'löv', 'stad', 'äng', 'vad', 'toft', 'skog', 'gården', 'berga', 'hem'],
  south: ['ered', 'hult', 'åsa', 'bo', 'sjö', 'red', 'torp', 'hester', 'ryd', 'mo', 'fors', 'måla'],
} as const
export type PartOfCounty = keyof typeof endings

const streetBeginnings =
  'Alm Asp Björk Ek Gran Hassel Lönn Rönn Tall Skol Kyrko Kvarn Back Berg Bro Industri Järnvägs Stations Storgårds Ängs Åker Sol Dal Skogs Lil Syren Ros Kloster Hamn Strand Torg Smed Fabriks Idrotts Prästgårds Havre Korn Råg Vete Hjort Räv Orr Tjäder Lärk Svan'.split(
    ' ',
  )
const streetEndings = ['vägen', 'vägen', 'vägen', 'gatan', 'gatan', 'stigen', 'gränd']
const farmNames =
  'Norrgården Sörgården Västergården Östergården Storgården Lillgården Mellomgården Nygården Backen Kullen Lyckan Hagen Torpet Heden Skogen Bråten Stommen Prästgården Klockaregården Skattegården Bäckatorpet Hultet Kärret Ängen Viken Åsen Dalen Mossen'.split(
    ' ',
  )

/** Every call gives a name that no earlier call gave. */
export function villageNamer(random: Random): (part: PartOfCounty) => string {
  const taken = new Set<string>()
  return (part) => {
    for (;;) {
      const [beginning, ending] = [random.pick(beginnings), random.pick(endings[part])]
      // No letter thrice, and no vowel against a vowel.
      const joins =
        beginning.at(-1)?.toLowerCase() !== ending[0] &&
        !/[aeiouåäöy][aeiouåäöy]/i.test(`${beginning.at(-1)}${ending[0]}`)
      const name = `${beginning}${ending}`
      if (!joins || taken.has(name)) continue
      taken.add(name)
      return name
    }
  }
}

export function streetName(random: Random): string {
  return `${random.pick(streetBeginnings)}${random.pick(streetEndings)}`
}

export function farmName(random: Random): string {
  return random.pick(farmNames)
}
