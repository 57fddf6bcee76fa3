// MQA, contextuality: 20 points.
import type { Check } from '../check.ts'

export const contextuality: readonly Check[] = [
  {
    id: 'rights',
    of: 5,
    holds: ({ description: { attribution }, publisher: { name } }) => attribution !== '' || name !== '',
    earned: {
      sv: 'Det framgår vem som ska anges som källa.',
      en: 'It is stated whom to name as the source.',
    },
    missed: {
      sv: 'Det framgår inte vem som ska anges som källa.',
      en: 'It is not stated whom to name as the source.',
    },
    how: { sv: 'Ange källan.', en: 'State the source.' },
    field: 'attribution',
  },
  {
    id: 'byte_size',
    of: 5,
    holds: () => false,
    earned: { sv: 'Filens storlek är angiven.', en: 'The size of the file is stated.' },
    missed: {
      sv: 'Filens storlek är inte angiven: filerna görs när någon hämtar dem.',
      en: 'The size of the file is not stated: files are made when somebody asks for them.',
    },
    how: {
      sv: 'Poängen går inte att få här. Du behöver inte göra något.',
      en: 'These points cannot be earned here. There is nothing for you to do.',
    },
  },
  {
    id: 'issued',
    of: 5,
    holds: ({ issued_at }) => issued_at !== null,
    earned: { sv: 'Det framgår när lagret publicerades.', en: 'It is stated when the layer was published.' },
    missed: { sv: 'Lagret är inte publicerat.', en: 'The layer is not published.' },
    how: { sv: 'Publicera lagret.', en: 'Publish the layer.' },
  },
  {
    id: 'modified',
    of: 5,
    holds: ({ modified_at }) => modified_at !== null,
    earned: {
      sv: 'Det framgår när lagret senast ändrades.',
      en: 'It is stated when the layer was last changed.',
    },
    missed: { sv: 'Lagret är inte publicerat.', en: 'The layer is not published.' },
    how: { sv: 'Publicera lagret.', en: 'Publish the layer.' },
  },
]
