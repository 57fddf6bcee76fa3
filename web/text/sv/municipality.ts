// What Swedish says of keeping to one municipality.
import { formats } from '../format.ts'

const { number } = formats('sv-SE')

export const municipality = {
  field: 'Kommun',
  wholeCounty: (areas: number) => `Hela länet (${number(areas)})`,
  choice: (name: string, areas: number) => `${name} (${number(areas)})`,
  backToCounty: (region: string) =>
    region === '' ? 'Tillbaka till hela länet' : `Tillbaka till hela ${region}`,
}
