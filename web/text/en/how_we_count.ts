// The page How we count, in English.
import { formats } from '../format.ts'
import type { howWeCount as sv } from '../sv/how_we_count.ts'

const { distance, percent } = formats('en-GB')

export const howWeCount: typeof sv = {
  title: 'How we count',
  lead: 'The county keeps a list of shortage areas: parts of the countryside that lack fibre. Bristkartan says of each area how far it has come on a given day, and which records decide it. Nobody sets the status by hand.',
  sections: (passed_m, share_pct) => [
    {
      title: 'Four statuses, tried in order',
      paragraphs: ['The first that holds becomes the status of the area.'],
      items: [
        `Connected. A connection point in the area is in service, whatever has become of the project it came from. Or: at least ${percent(share_pct)} of the area’s addresses have access to fibre.`,
        'In progress. A backbone project that is funded, being built or in service reaches the area: one of its connection points lies there, or its line crosses or touches the area.',
        'Applied for. A live application for support covers at least one of the area’s addresses. In an area without addresses it is enough that the application shares a surface with it.',
        'Untouched. None of these.',
      ],
    },
    {
      title: 'The county’s measure',
      paragraphs: [
        'An area remains when it is applied for or untouched. The number of remaining shortage areas is the measure that the county follows.',
      ],
    },
    {
      title: 'Access to fibre',
      paragraphs: [
        `An address has access to fibre when fibre is installed, when the operator has reported fibre in its absolute proximity, or when it lies at most ${distance(passed_m)} from an address where fibre is installed. Every kind of address counts: permanent homes, holiday homes, workplaces and others.`,
        'The distance and the share are settings: the address of the page may name others with passed_m (0 to 200) and share_pct (1 to 100), and then the page says so.',
      ],
    },
    {
      title: 'Live applications and projects under way',
      paragraphs: [
        'An application is live when it is received, in the queue, in review, awaiting a supplement, granted, being built or appealed. Rejected, withdrawn, completed and finally paid applications do not count.',
        'A backbone project is under way when it is funded, being built or in service. Planned and cancelled projects do not count.',
        'Of several events on one day the one latest in the life cycle counts.',
      ],
    },
    {
      title: 'What the figures do not say',
      paragraphs: [
        'The status describes the area, not a single house. In a connected area a property can lack fibre, and in a remaining one a property can have it.',
        'Addresses have no history: today’s addresses are used at every date. Coverage, backbone, applications and the list have dates, and there what was known on the chosen day holds.',
        'After the date that the registers reach, the state of things is not known. Then the page says so.',
        'The county counts an address once, even where it lies in two areas.',
      ],
    },
  ],
  more: 'The same rules, field by field, are in the API documentation.',
}
