// Every register, parents before the children that refer to them.
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import { addresses } from './addresses/register.ts'
import { applicationEvents } from './application_events/register.ts'
import { applications } from './applications/register.ts'
import { backboneEvents } from './backbone_events/register.ts'
import { backboneProjects } from './backbone_projects/register.ts'
import { connectionPoints } from './connection_points/register.ts'
import { coverage } from './coverage/register.ts'
import { municipalities } from './municipalities/register.ts'
import type { Register } from './register.ts'
import { shortageAreas } from './shortage_areas/register.ts'

export const registers: Readonly<Record<RegisterName, Register>> = {
  municipalities,
  'shortage-areas': shortageAreas,
  addresses,
  coverage,
  'backbone-projects': backboneProjects,
  'backbone-events': backboneEvents,
  'connection-points': connectionPoints,
  applications,
  'application-events': applicationEvents,
}
