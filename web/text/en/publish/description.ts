// What English says of describing a layer.

import { formats } from '../../format.ts'
import type { PublishText } from '../../publish.ts'

const { count } = formats('en-GB')

export const description: PublishText['description'] = {
  title: 'Description',
  swedish: 'In Swedish',
  english: 'In English',
  languageOf: { sv: 'Swedish', en: 'English' },
  faults: {
    email: 'Write the whole e-mail address, such as geodata@example.se.',
    contact: 'Write an e-mail address. Without it the contact is not saved.',
    web_address: 'Write the whole address, such as https://example.se/page.',
    period: 'The period ends before it begins.',
    permission: 'Fill in both date and number. Else the permission is not saved.',
    accuracy: 'Write a number from 0 to 100,000.',
  },
  fields: {
    title: 'Title',
    abstract: 'Abstract',
    keywords: 'Keywords',
    contact: 'Contact',
    licence: 'Licence',
    attribution: 'Source to be named',
    themes: 'Themes',
    frequency: 'How often it is updated',
    temporal: 'Period that the data describes',
    lineage: 'How the data came to be',
    accuracy_m: 'Positional accuracy, in metres',
    inspire_theme: 'INSPIRE theme',
    high_value_category: 'High-value data',
    permission: 'Permission to disseminate',
    conforms_to: 'Standards that the data follows',
    landing_page: 'A page of your own about the data',
    known_elsewhere_as: 'Identifier in the national portal',
  },
  hints: {
    title: 'What it is and where, in one line: “Fibre routes in Vara municipality”.',
    abstract: 'What the layer shows, what it does not, and what it is good for.',
    keywords: 'One a line, as people search.',
    contact: 'A function, not a person: it stands openly on the layer’s page.',
    attribution: 'Empty: the organisation’s name.',
    lineage: 'Where from, how collected, what has been done with it.',
    accuracy_m: 'Empty: not known.',
    conforms_to: 'One web address a line.',
    known_elsewhere_as:
      'Fill in only if the layer already reaches the national portal another way. It then keeps its identifier, and is left out of our catalogue for the portal.',
    high_value_category: 'By EU regulation 2023/138. Such data should have an open licence.',
  },
  contact: { name: 'Name', email: 'E-mail', telephone: 'Telephone' },
  temporal: { from: 'From', to: 'To' },
  permission: { date: 'Date', number: 'Number' },
  permissionLead: 'Where the law asks for a permission to disseminate maps and other geographic information.',
  licenceOther: 'Another, by its web address',
  licenceOtherAddress: 'The licence’s web address',
  licenceIsOpen: 'Open',
  licenceIsNotOpen: 'Not open',
  none: 'None chosen',
  notChosen: 'Not chosen yet',
  chosenThemes: (chosen) => (chosen === 0 ? 'None chosen' : count(chosen, 'chosen', 'chosen')),
  more: 'INSPIRE, high-value data, permission and more',
  moreLead: 'Fill in what applies. Most layers need none of it.',
  read: {
    title: 'Read the description from a file',
    lead: 'ISO 19139 (XML) or YAML. What the file says is filled in; what it does not say stays as it is.',
    formats: 'ISO 19139 as .xml, or .yaml.',
    send: 'Read the file',
    done: (fields) =>
      fields.length === 0
        ? 'The file said nothing that did not stand here already.'
        : `Filled in from the file: ${fields.join(', ').toLowerCase()}.`,
    leftOut: 'This in the file has no place here, or does not hold:',
    undo: 'Undo filling in',
    undone: 'Filling in is undone.',
  },
}
