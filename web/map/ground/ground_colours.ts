// The calm ground under the statuses. Measured against them: see README.md.
import type { Theme } from '../../state/url.ts'

const light = {
  page: '#ffffff',
  water: '#d3e2ea',
  water_name: '#3f6a82',
  neighbours: '#e6e5e0',
  land: '#f4f1ea',
  shore: '#bcd3df',
  settlement: '#cfc7b4',
  municipal_line: '#c9c2b2',
  county_line: '#6b6557',
  ink: '#16202b',
  muted: '#4a5866',
  backbone: '#3c2a63',
  application: '#7a3e9d',
}

const dark: typeof light = {
  page: '#12181f',
  water: '#0e1822',
  water_name: '#7fa3b8',
  neighbours: '#171f27',
  land: '#1c252e',
  shore: '#1a2b3a',
  settlement: '#35414c',
  municipal_line: '#3d4a56',
  county_line: '#8a98a5',
  ink: '#edf2f6',
  muted: '#a9b6c2',
  backbone: '#c7b2f5',
  application: '#e0a6ff',
}

export type GroundColours = typeof light
export const groundColours: Readonly<Record<Theme, GroundColours>> = { light, dark }
