// A small picture for the map, drawn in CSS pixels and kept at twice that.
export type Pen = CanvasRenderingContext2D
export type MapImage = { readonly name: string; readonly image: ImageData; readonly pixelRatio: number }

const pixelRatio = 2

export function paint(name: string, side: number, draw: (pen: Pen) => void): MapImage {
  const canvas = document.createElement('canvas')
  canvas.width = side * pixelRatio
  canvas.height = side * pixelRatio
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('This browser draws no pictures.')
  pen.scale(pixelRatio, pixelRatio)
  draw(pen)
  return { name, image: pen.getImageData(0, 0, canvas.width, canvas.height), pixelRatio }
}
