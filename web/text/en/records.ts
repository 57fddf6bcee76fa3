// What English sentences say of single records: projects, applications, points and coverage.
import { formats } from '../format.ts'
import type { records as sv } from '../sv/records.ts'

const { number, count, choose, date, area, money } = formats('en-GB')

export const records: typeof sv = {
  project: ({ name, owner }) => (owner ? `${name} (${owner})` : name),
  projectStatus: (status, since) => `${status} since ${date(since)}`,
  funding: (funding) => `funding: ${funding}`,
  pointsInArea: (n) => count(n, 'connection point in the area', 'connection points in the area'),
  crosses: 'its line crosses or touches the area',
  application: ({ id, association }) => `Application ${id}, ${association}`,
  organisation: (number_) => `organisation number ${number_}`,
  applicationStatus: (stage, since) => `${stage} since ${date(since)}`,
  covers: (covered, addresses) =>
    `covers ${number(covered)} of the area’s ${count(addresses, 'address', 'addresses')}`,
  coversSurface: (m2) => `covers ${area(m2)} of the area`,
  appliedFor: (sek) => `${money(sek)} applied for`,
  granted: (sek) => `${money(sek)} granted`,
  point: ({ id, kind }) => `${kind ?? 'Connection point'} ${id}`,
  inServiceFrom: (day) => `in service since ${date(day)}`,
  pointOf: (project) => `of project ${project}`,
  pointsHidden: (n) =>
    `${count(n, 'connection point', 'connection points')} whose ${choose(n, 'place is', 'places are')} not public`,
  pointsOpened: (n) =>
    `${count(n, 'connection point', 'connection points')} ${choose(n, 'was', 'were')} put into service`,
  pointOpened: ({ id, project }) =>
    project
      ? `Connection point ${id} (${project}) was put into service`
      : `Connection point ${id} was put into service`,
  coverageChanged: (n) => `Access to fibre changed at ${count(n, 'address', 'addresses')}`,
  projectEvent: (name, status) => `Project ${name}: ${status}`,
  applicationEvent: ({ id, association, stage }) =>
    association ? `Application ${id} (${association}): ${stage}` : `Application ${id}: ${stage}`,
}
