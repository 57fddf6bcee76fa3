// Every endpoint of the API, in the order of the documentation.
import { getIndicators } from './indicators/get_indicators.ts'
import { getIndicatorsHistory } from './indicators/get_indicators_history.ts'
import { getShortageArea } from './shortage_areas/get_shortage_area.ts'
import { listShortageAreas } from './shortage_areas/list_shortage_areas.ts'
import { listStatusChanges } from './status_changes/list_status_changes.ts'

export const endpoints = [
  getIndicators,
  getIndicatorsHistory,
  listShortageAreas,
  getShortageArea,
  listStatusChanges,
] as const
