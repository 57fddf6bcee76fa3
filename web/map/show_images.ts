// Gives the map its symbols and patterns in the colours of the theme, whether it has them already or not.
import type { Theme } from '../state/url.ts'
import { mapImages } from './areas/status_images.ts'
import type { MapLibreMap } from './engine.ts'

export function showImages(map: MapLibreMap, theme: Theme): void {
  for (const { name, image, pixelRatio } of mapImages(theme)) {
    if (map.hasImage(name)) map.updateImage(name, image)
    else map.addImage(name, image, { pixelRatio })
  }
}
