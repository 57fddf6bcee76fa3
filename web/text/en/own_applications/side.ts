// Where an application stands and what happens next, for everybody; and the association's own side of it, in English.
import { formats } from '../../format.ts'
import type { OwnApplicationsText } from '../../own_applications.ts'

const { count, date, moment, money } = formats('en-GB')
const months = (days: number) => {
  if (days < 45) return count(days, 'day', 'days')
  return days < 1461
    ? count(Math.round(days / 30.4), 'month', 'months')
    : count(Math.floor(days / 365.25), 'year', 'years')
}

export const side: OwnApplicationsText['side'] = {
  nextTitle: 'What happens now?',
  next: {
    received:
      'The county administrative board looks through the application and puts it in the queue. The association need not do anything now.',
    queued:
      'The application waits for its turn. The association need not do anything now, but answers if the officer asks.',
    in_review:
      'An officer is going through the application. If something is missing the association is asked for it. Otherwise it is decided.',
    supplement_requested:
      'The association is to answer what the officer has asked for. Once the answer is accepted the review goes on.',
    granted:
      'The association may begin to build, and reports when it has begun. Advances and part payments are claimed in the scheme’s e-service.',
    rejected:
      'The decision can be appealed. How and until when is said in the decision. The association can also apply again.',
    appealed: 'The appeal is being tried. The association need not do anything now.',
    withdrawn: 'The application is closed. The association can send a new one.',
    building:
      'The net is being built. When it is finished the association reports it and claims the final payment.',
    completed: 'The county administrative board checks the accounts and pays the last of the support.',
    paid: 'Everything is done. Nothing more happens in the case.',
    none: 'The application is in the register, but no event has been entered. The county administrative board enters it once the application has been registered.',
  },
  waitTitle: 'How long it usually takes',
  wait: (what, days) => `${what}: half wait at most ${months(days)}.`,
  decided: (days) => `Half are decided within ${months(days)} of the application coming in.`,
  most: (days) => `Three out of four within ${months(days)}.`,
  waited: (days) =>
    days === 0 ? 'This application came in today.' : `This application came in ${months(days)} ago.`,
  waitUnknown: 'There are too few applications to count on.',
  waitFrom: 'Counted over all applications in the register, those that still wait included.',
  mapTitle: 'The area and what is around it',
  mapLabel: 'Map of the application area with shortage areas and other applications',
  neighbours: 'Other live applications nearby',
  noNeighbours: 'No other live application concerns the same shortage areas.',
  neighbour: (name, status) => `${name}, ${status}`,
  marked: 'The application area',
  distance: (metres) => `Nearest backbone under way: ${metres} from the area.`,
  title: 'The association’s side',
  loading: 'Fetching the case …',
  today: (day, status) => `Today, ${date(day)}: ${status}.`,
  nothingYet: 'no event has been entered yet',
  messages: {
    unanswered: 'You have written and wait for an answer.',
    write: 'Write to the officer',
    hint: 'The officer and everybody in your association see it on the page of the case.',
    sent: 'The message has been sent.',
  },
  onlyYou: 'Only your association and those who handle the case see this.',
  supplements: 'Supplements',
  noSupplements: 'Nothing has been asked for.',
  askedOn: (when) => `Asked for ${moment(when)}`,
  answerBy: (day) => `Answer by ${date(day)}`,
  late: (day) => `Should have been answered by ${date(day)}. Answer all the same, as soon as you can.`,
  yourAnswer: 'The association’s answer',
  answeredOn: (when, name) => `Answered ${moment(when)}${name ? ` by ${name}` : ''}`,
  answerLabel: 'Your answer',
  answerHint: 'Say briefly what you send. Files are added below.',
  answerFiles: 'Files',
  answerFilesHint: 'Such as a budget or a map, as PDF, Excel or a picture.',
  send: 'Send the answer',
  sent: 'The answer has been sent. The officer sees it in the case.',
  sendFailed: 'The answer was not sent. What you wrote is still there.',
  sendMissing: 'Write your answer.',
  fileFailed: 'A file did not come through. Try it again, or leave it out, before you send the answer.',
  moneyTitle: 'Amounts',
  applied: 'Support applied for',
  granted: 'Support granted',
  paid: 'Paid',
  left: 'Left to pay',
  payment: (day, kind, sek) => `${date(day)}: ${kind}, ${money(sek)}`,
  noPayments: 'Nothing has been paid yet.',
  endTitle: 'End date',
  endsOn: (day) => `The net is to be finished by ${date(day)}.`,
  endPassed: (day) =>
    `The net should have been finished by ${date(day)}. Ask the officer if you need more time.`,
  noEnd: 'No end date has been set.',
  contactsTitle: 'Whom do we ask?',
  regionContacts: 'At the county administrative board and the region',
  ownContacts: 'In the association, so that the officer knows who answers',
  noOwnContacts: 'No contact has been given.',
  addContact: 'Add a contact',
  contactName: 'Name',
  contactFunction: 'Role in the association',
  contactEmail: 'E-mail',
  contactPhone: 'Telephone',
  saveContact: 'Save the contact',
  contactSaved: 'The contact is saved.',
  contactFailed: 'The contact was not saved. What you wrote is still there.',
  removeContact: (name) => `Remove ${name}`,
  removeContactAsk: 'Remove the contact?',
  yes: 'Yes, remove',
  no: 'No',
  required: 'Fill this in.',
}
