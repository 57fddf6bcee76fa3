/** Pixels along the side of a tile in a cloud-optimised GeoTIFF, as GDAL makes them too. */
export const tileSide = 512
