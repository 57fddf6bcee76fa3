// How a row of a register looks on the map, by what is said of it. Colour is never the only sign: line and dot differ too.
import type { Theme } from '../../state/url.ts'

export const rowKinds = ['added', 'changed', 'removed', 'marked'] as const
export type RowKind = (typeof rowKinds)[number]

export const rowColours: Readonly<Record<Theme, Readonly<Record<RowKind, string>>>> = {
  light: { added: '#0b6b4f', changed: '#0b5394', removed: '#9e1b1b', marked: '#7a3e9d' },
  dark: { added: '#6fd3ae', changed: '#8cc4ff', removed: '#ff8270', marked: '#e0a6ff' },
}

/** In widths of the line; undefined is an unbroken line. */
export const rowDashes: Readonly<Record<RowKind, readonly [number, number] | undefined>> = {
  added: undefined,
  changed: [4, 1.5],
  removed: [1, 1.5],
  marked: undefined,
}

/** A dot is filled where the row is (or will be), hollow where it goes. */
export const isHollow = (kind: RowKind) => kind === 'removed'
