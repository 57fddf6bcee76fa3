// What Swedish sentences say of single records: projects, applications, points and coverage.
import { formats } from '../format.ts'

const { number, count, date, area, money } = formats('sv-SE')

export const records = {
  project: ({ name, owner }: { name: string; owner: string | null }) => (owner ? `${name} (${owner})` : name),
  projectStatus: (status: string, since: string) => `${status} sedan ${date(since)}`,
  funding: (funding: string) => `finansiering: ${funding}`,
  pointsInArea: (n: number) => count(n, 'anslutningspunkt i området', 'anslutningspunkter i området'),
  crosses: 'ledningen går genom eller intill området',
  application: ({ id, association }: { id: string; association: string }) => `Ansökan ${id}, ${association}`,
  organisation: (number_: string) => `org.nr ${number_}`,
  applicationStatus: (stage: string, since: string) => `${stage} sedan ${date(since)}`,
  covers: (covered: number, addresses: number) =>
    `omfattar ${number(covered)} av områdets ${count(addresses, 'adress', 'adresser')}`,
  coversSurface: (m2: number) => `omfattar ${area(m2)} av området`,
  appliedFor: (sek: number) => `sökt ${money(sek)}`,
  granted: (sek: number) => `beviljat ${money(sek)}`,
  point: ({ id, kind }: { id: string; kind: string | null }) => `${kind ?? 'Anslutningspunkt'} ${id}`,
  inServiceFrom: (day: string) => `i drift sedan ${date(day)}`,
  pointOf: (project: string) => `i projektet ${project}`,
  pointsHidden: (n: number) =>
    `${count(n, 'anslutningspunkt', 'anslutningspunkter')}, vars läge inte är offentligt`,
  pointsOpened: (n: number) => `${count(n, 'anslutningspunkt', 'anslutningspunkter')} togs i drift`,
  pointOpened: ({ id, project }: { id: string; project: string | null }) =>
    project ? `Anslutningspunkten ${id} (${project}) togs i drift` : `Anslutningspunkten ${id} togs i drift`,
  coverageChanged: (n: number) => `Tillgången till fiber ändrades vid ${count(n, 'adress', 'adresser')}`,
  projectEvent: (name: string, status: string) => `Projektet ${name}: ${status}`,
  applicationEvent: ({
    id,
    association,
    stage,
  }: {
    id: string
    association: string | null
    stage: string
  }) => (association ? `Ansökan ${id} (${association}): ${stage}` : `Ansökan ${id}: ${stage}`),
}
