// Gives the map its symbols and patterns in the colours of the theme, whether it has them already or not.
import type { Theme } from '../state/url.ts'
import type { MapLibreMap } from './engine.ts'
import { mapImages } from './status_images.ts'

export function showImages(map: MapLibreMap, theme: Theme): void {
  for (const { name, image, pixelRatio } of mapImages(theme)) {
    if (map.hasImage(name)) map.updateImage(name, image)
    else map.addImage(name, image, { pixelRatio })
  }
}
