// How each status looks, once for map, legend, bar and list. Colours are chosen so that text-free signs stand out from land and
// white, and from one another also in red-, green- and blue-blind eyes; sign and pattern say the same without colour.
import { type AreaStatus, areaStatusWords, type Words } from '../../../api/contract/vocabulary.ts'

export type StatusClass = {
  readonly status: AreaStatus
  readonly words: Words
  readonly light: string
  readonly dark: string
  /** The sign at all zooms below `patternsFromZoom`, in lists and in the bar. */
  readonly symbol: {
    readonly name: 'filled_diamond' | 'hollow_triangle' | 'half_circle' | 'small_ring'
    readonly size_px: number
  }
  /** What fills the area from `patternsFromZoom` on. */
  readonly fill: 'solid' | 'lines' | 'dots' | 'none'
  readonly is_remaining: boolean
}

/** Below this zoom areas are too small for a pattern. */
export const patternsFromZoom = 9.5

/** From what most needs doing to what is done: the order of bar and legend. On the map the first is drawn last. */
export const statusClasses: readonly StatusClass[] = [
  {
    status: 'untouched',
    words: areaStatusWords.untouched,
    light: '#9E1B1B',
    dark: '#FF8270',
    symbol: { name: 'filled_diamond', size_px: 15 },
    fill: 'solid',
    is_remaining: true,
  },
  {
    status: 'applied',
    words: areaStatusWords.applied,
    light: '#B85C00',
    dark: '#F5B83D',
    symbol: { name: 'hollow_triangle', size_px: 14 },
    fill: 'lines',
    is_remaining: true,
  },
  {
    status: 'in_progress',
    words: areaStatusWords.in_progress,
    light: '#1F5FA6',
    dark: '#6CB0F5',
    symbol: { name: 'half_circle', size_px: 11 },
    fill: 'dots',
    is_remaining: false,
  },
  {
    status: 'connected',
    words: areaStatusWords.connected,
    light: '#6A7F55',
    dark: '#7FA597',
    symbol: { name: 'small_ring', size_px: 8 },
    fill: 'none',
    is_remaining: false,
  },
]
