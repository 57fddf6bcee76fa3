// A tile's place in a PMTiles archive: all zooms one after the other, each along a Hilbert curve, so that neighbours lie together (PMTiles v3, section 4.1).

export type TileAddress = { readonly z: number; readonly x: number; readonly y: number }

export function tileNumber({ z, x, y }: TileAddress): number {
  // Of all zooms before: 1 + 4 + 16 + …
  let number = (4 ** z - 1) / 3
  let column = x
  let row = y
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const isEast = (column & side) > 0 ? 1 : 0
    const isSouth = (row & side) > 0 ? 1 : 0
    number += side * side * ((3 * isEast) ^ isSouth)
    if (isSouth === 0) {
      if (isEast === 1) {
        column = side - 1 - (column & (side - 1))
        row = side - 1 - (row & (side - 1))
      }
      ;[column, row] = [row, column]
    }
  }
  return number
}
