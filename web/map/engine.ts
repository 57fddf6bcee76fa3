// MapLibre, in a file of its own so that it comes after the figure and the list: see MapPane.svelte.
import 'maplibre-gl/dist/maplibre-gl.css'
import './controls.css'
import './ground/fonts.css'
import { setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'

setWorkerUrl(workerUrl)

export { MapLibreMap, ScaleControl } from 'maplibre-gl'
