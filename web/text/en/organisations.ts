// What English says of organisations and associations: those who publish, and those who apply.
import { formats } from '../format.ts'
import type { organisations as swedish } from '../sv/organisations.ts'

const { number, count } = formats('en-GB')

const shared = {
  name: 'Name',
  nameMissing: 'Write the name.',
  id: 'Id',
  idHint:
    'Stands in addresses and files and cannot be changed later. Lower-case letters a to z, digits and hyphens.',
  idWrong: 'Write the id with lower-case letters a to z, digits and single hyphens, 60 characters at most.',
  taken: (id: string) => `${id} is there already. Choose another id.`,
  people: 'People',
  made: 'Added',
  change: 'Change',
  changeWhat: (name: string) => `Change ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  removeWhat: (name: string) => `Remove ${name}`,
  removeSure: (name: string) => `Remove ${name}?`,
  removeYes: 'Yes, remove',
  removeNo: 'No, keep',
  added: (name: string) => `${name} is added.`,
  saved: (name: string) => `${name} is saved.`,
  removed: (name: string) => `${name} is removed.`,
  addFailed: 'It was not added.',
  saveFailed: 'The change was not saved.',
  removeFailed: (name: string) => `${name} is still there.`,
  columnActions: 'Change or remove',
  page: (from: number, to: number, total: number) => `${number(from)} to ${number(to)} of ${number(total)}`,
  previous: 'Previous',
  next: 'Next',
}

export const organisations: typeof swedish = {
  organisation: {
    ...shared,
    title: 'Organisations',
    lead: 'Those who publish map layers, such as the county administrative board and the municipalities. A publisher belongs to one of them.',
    add: 'Add an organisation',
    addButton: 'Add',
    none: 'No organisation has been added yet.',
    noneNext: 'Add the first one below. Then you can invite its publishers.',
    noneOfYours: 'You do not belong to any organisation.',
    total: (n) => count(n, 'organisation', 'organisations'),
    scrolls: 'Organisations, can be scrolled sideways',
  },
  association: {
    ...shared,
    title: 'Associations',
    lead: 'Fibre associations and village groups that apply for support. Members see the applications of their own.',
    add: 'Add an association',
    addButton: 'Add',
    none: 'No association has been added yet.',
    noneNext: 'Add the first one below. Then you can invite its members.',
    noneOfYours: 'You do not belong to any association.',
    total: (n) => count(n, 'association', 'associations'),
    scrolls: 'Associations, can be scrolled sideways',
    number: 'Organisation number',
    numberHint:
      'Ten digits, such as 769600-1234. Applications are found by the number; without one by the name.',
    numberWrong: 'Write the number with ten digits, such as 769600-1234, or leave the field empty.',
    noNumber: 'None',
    applications: 'Applications',
    noApplications: 'None',
  },
}
