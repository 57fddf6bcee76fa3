// The page Så räknar vi, in Swedish.
import { formats } from '../format.ts'

const { distance, percent } = formats('sv-SE')

export const howWeCount = {
  title: 'Så räknar vi',
  lead: 'Länet har en lista över bristområden: delar av landsbygden som saknar fiber. Bristkartan säger för varje område hur långt det har kommit en viss dag, och vilka uppgifter som avgör. Ingen bestämmer läget för hand.',
  sections: (passed_m: number, share_pct: number) => [
    {
      title: 'Fyra lägen, prövade i ordning',
      paragraphs: ['Det första som stämmer blir områdets läge.'],
      items: [
        `Anslutet. En anslutningspunkt i området är i drift, vad som än har hänt med projektet den kom från. Eller: minst ${percent(share_pct)} av områdets adresser har tillgång till fiber.`,
        'Under utbyggnad. Ett stamnätsprojekt som är finansierat, byggs eller är i drift når området: en av dess anslutningspunkter ligger där, eller ledningen går genom eller intill området.',
        'Ansökt. En aktuell ansökan om stöd omfattar minst en av områdets adresser. Har området inga adresser räcker det att ansökan delar en yta med det.',
        'Ej påbörjat. Inget av det ovanstående.',
      ],
    },
    {
      title: 'Länets mått',
      paragraphs: [
        'Ett område kvarstår när det är ansökt eller ej påbörjat. Antalet kvarstående bristområden är det mått som länet följer.',
      ],
    },
    {
      title: 'Tillgång till fiber',
      paragraphs: [
        `En adress har tillgång till fiber när fiber är installerad, när operatören har anmält fiber i absolut närhet, eller när den ligger högst ${distance(passed_m)} från en adress som har fiber installerad. Alla sorters adresser räknas: permanentbostäder, fritidshus, arbetsställen och övriga.`,
        'Avståndet och andelen är inställningar: sidans adress kan säga andra med passed_m (0 till 200) och share_pct (1 till 100), och då skriver sidan ut det.',
      ],
    },
    {
      title: 'Aktuella ansökningar och projekt på väg',
      paragraphs: [
        'En ansökan är aktuell när den är inkommen, i kö, under handläggning, väntar på komplettering, är beviljad, byggs eller är överklagad. Avslagna, återtagna, färdigbyggda och slututbetalda ansökningar räknas inte.',
        'Ett stamnätsprojekt är på väg när det är finansierat, byggs eller är i drift. Planerade och avbrutna projekt räknas inte.',
        'Av flera händelser samma dag gäller den som ligger sist i ordningen.',
      ],
    },
    {
      title: 'Vad siffrorna inte säger',
      paragraphs: [
        'Läget beskriver området, inte det enskilda huset. I ett anslutet område kan en fastighet sakna fiber, och i ett kvarstående kan en ha det.',
        'Adresserna har ingen historia: dagens adresser används för alla datum. Täckning, stamnät, ansökningar och listan har datum, och för dem gäller det som var känt den valda dagen.',
        'Efter det datum som registren räcker till är läget inte känt. Då säger sidan det.',
        'Länet räknar en adress en gång, även om den ligger i två områden.',
      ],
    },
  ],
  more: 'Samma regler, fält för fält, står i API-dokumentationen.',
}
