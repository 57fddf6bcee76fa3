// How a file is damaged, in Swedish. What a parser found in words of its own says no more to whoever chose the file.
import { inSwedish, type Saying } from './sayings.ts'

export function damage(how: string): string {
  return inSwedish(how, damages) ?? 'den går inte att tolka'
}

const damages: readonly Saying[] = [
  [/^it is not sound XML: .* \(line (\d+)\)$/s, 'XML-koden är fel på rad $1'],
  [/^its elements lie more than (\d+) deep in each other$/, 'elementen ligger mer än $1 djupt i varandra'],
  [/^something follows after its end$/, 'det står något efter dess slut'],
  [/^a bracket closes that was never opened$/, 'en parentes stängs som aldrig öppnats'],
  [/^it ends in the middle, as a file does that was cut off$/, 'den slutar mitt i, som om den klippts av'],
  [/^the quote that opens in line (\d+) never closes$/, 'citattecknet som öppnas på rad $1 stängs aldrig'],
  [/^it does not say of which type its table is$/, 'den säger inte vilket slags tabell den är'],
  [/^its geometry cannot be found$/, 'geometrin går inte att hitta'],
  [/^its header cannot be read$/, 'dess inledning går inte att läsa'],
  [
    /^it has (\d+) objects and its \.mid (\d+) rows; perhaps they do not belong together$/,
    'den har $1 objekt och dess .mid $2 rader; kanske hör de inte ihop',
  ],
  [
    /^its \.dbf has (\d+) rows and its \.shx (\d+) shapes; perhaps they do not belong together$/,
    'dess .dbf har $1 rader och dess .shx $2 objekt; kanske hör de inte ihop',
  ],
  [/^it is cut off$/, 'den är avklippt'],
  [/^it does not begin as a file named (\.\w+) does$/, 'den börjar inte som en fil av slaget $1'],
  [/^its (\d+)th feature is not whole$/, 'objekt nummer $1 är inte helt'],
  [/^its (\.\w+) is not part of a shapefile$/, 'dess $1 hör inte till någon Shapefile'],
  [/^its (\.\w+) is shorter than its header says$/, 'dess $1 är kortare än den själv säger'],
  [/^its (\.\w+) is cut off$/, 'dess $1 är avklippt'],
  [/^it is shorter than its header says$/, 'den är kortare än den själv säger'],
  [/^it ends in the middle of feature (\d+)$/, 'den slutar mitt i objekt $1'],
  [/^it says that it holds (\d+) features and holds (\d+)$/, 'den säger att den har $1 objekt, men har $2'],
  [
    /^it says that it holds (\d+) rows, and only (\d+) could be read$/,
    'den säger att den har $1 rader, men bara $2 går att läsa',
  ],
  [/^it cannot be unpacked$/, 'den går inte att packa upp'],
  [/^(.+) in it cannot be unpacked$/s, '$1 i den går inte att packa upp'],
  [/^(.+) in it does not match its checksum$/s, '$1 i den stämmer inte med sin kontrollsumma'],
  [/^(.+) is not where its list says$/s, '$1 ligger inte där listan säger'],
  [
    /^the list of files at its end is (?:missing|not whole)$/,
    'listan över filer i slutet saknas eller är avklippt',
  ],
]
