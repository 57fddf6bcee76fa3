// A round length that fits a scale bar, and how wide it is on the map.
const equatorM = 40_075_016.686
const tileSide = 512

export type ScaleBar = { readonly length_m: number; readonly width: number }

export function scaleBar({ zoom, latitude }: { zoom: number; latitude: number }, widest: number): ScaleBar {
  const metresPerPixel = (equatorM * Math.cos((latitude * Math.PI) / 180)) / (tileSide * 2 ** zoom)
  const most = metresPerPixel * widest
  const power = 10 ** Math.floor(Math.log10(most))
  const length_m = ([5, 3, 2, 1].find((times) => times * power <= most) ?? 1) * power
  return { length_m, width: length_m / metresPerPixel }
}
