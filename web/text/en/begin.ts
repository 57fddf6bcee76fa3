// The way to the first import, in English.
import type { begin as swedish } from '../sv/begin.ts'

export const begin: typeof swedish = {
  title: 'Get started',
  emptyTitle: 'No shortage areas yet.',
  emptyNext: 'Begin with the county’s list.',
  readFile: 'Import a file',
  signIn:
    'The page Read in takes a sign-in with a role that may read files in, such as officer. The first time: open the link that the server printed when it started.',
  template: 'Fetch a template (Excel)',
  demo: 'Show with invented data',
  lead: 'Bristkartan computes the status from nine registers. The list of shortage areas is enough to begin; each further register makes the answer more complete.',
  steps: [
    'Take the file that you have: Excel, CSV, GeoPackage, GeoJSON or Shapefile, zipped or not. Or fetch a template and fill it in.',
    'Read it in on the page Read in, or by the command on the computer where Bristkartan is installed.',
    'You see how many rows are added, changed, removed or rejected, and why, before anything changes. It can be undone.',
  ],
  registers: 'The registers, in the order of import',
  purpose: {
    municipalities:
      'The boundaries of the municipalities. They divide the figures and draw the ground of the map.',
    'shortage-areas': 'The county’s list: each shortage area with name and boundary. Begin here.',
    addresses: 'The places that could be connected. They decide how large a share of an area has fibre.',
    coverage: 'Which addresses have fibre, installed or close by, and since when.',
    'backbone-projects': 'The backbone projects with their lines.',
    'backbone-events': 'When each project was planned, funded, begun and taken into service.',
    'connection-points': 'The fibre connection points, where an area’s net can join the backbone.',
    applications: 'The associations’ applications for support, with the surfaces they are about.',
    'application-events': 'What has happened to each application, and when.',
  },
  columns: 'Columns',
  required: 'required',
  command: 'Command',
  file: 'file.xlsx',
  rows: 'Rows now',
  withDemo: 'Invented data',
  demoHow:
    'Would you like to see the site in use first? Start with an empty data folder and BRISTKARTAN_DEMO=on, and it is filled with an invented region on the real boundaries of the municipalities:',
  settings: 'The region’s settings',
  settingsHow:
    'Name, goal, contacts and texts are in the file region.json in the data folder. Without it an empty one holds, which hinders nothing.',
}
