// The temporal functions of CQL2 (OGC 21-065r2, tables 7 and 8): those of OWL-Time. T_MEETS and its like are of intervals only.
import { refuseFilter } from '../../limits.ts'
import { demandArgs, type Operation } from '../nodes.ts'
import type { Scope } from '../scope.ts'
import { type Temporal, temporalPair } from './temporal.ts'

type Relation = (one: Temporal, other: Temporal) => string

const ofBoth: Readonly<Record<string, Relation>> = {
  t_after: (one, other) => `(${one.start()} > ${other.end()})`,
  t_before: (one, other) => `(${one.end()} < ${other.start()})`,
  t_disjoint: (one, other) => `(${one.end()} < ${other.start()} or ${one.start()} > ${other.end()})`,
  t_equals: (one, other) => `(${one.start()} = ${other.start()} and ${one.end()} = ${other.end()})`,
  t_intersects: (one, other) => `(${one.end()} >= ${other.start()} and ${one.start()} <= ${other.end()})`,
}

const ofIntervals: Readonly<Record<string, Relation>> = {
  t_contains: (one, other) => `(${one.start()} < ${other.start()} and ${one.end()} > ${other.end()})`,
  t_during: (one, other) => `(${one.start()} > ${other.start()} and ${one.end()} < ${other.end()})`,
  t_finishedby: (one, other) => `(${one.start()} < ${other.start()} and ${one.end()} = ${other.end()})`,
  t_finishes: (one, other) => `(${one.start()} > ${other.start()} and ${one.end()} = ${other.end()})`,
  t_meets: (one, other) => `(${one.end()} = ${other.start()})`,
  t_metby: (one, other) => `(${one.start()} = ${other.end()})`,
  t_overlappedby: (one, other) =>
    `(${one.start()} > ${other.start()} and ${one.start()} < ${other.end()} and ${one.end()} > ${other.end()})`,
  t_overlaps: (one, other) =>
    `(${one.start()} < ${other.start()} and ${one.end()} > ${other.start()} and ${one.end()} < ${other.end()})`,
  t_startedby: (one, other) => `(${one.start()} = ${other.start()} and ${one.end()} > ${other.end()})`,
  t_starts: (one, other) => `(${one.start()} = ${other.start()} and ${one.end()} < ${other.end()})`,
}

export const temporalFunctions: Readonly<Record<string, (operation: Operation, scope: Scope) => string>> =
  Object.fromEntries([
    ...Object.entries(ofBoth).map(([name, relation]) => [name, related(relation, false)] as const),
    ...Object.entries(ofIntervals).map(([name, relation]) => [name, related(relation, true)] as const),
  ])

function related(relation: Relation, is_of_intervals: boolean) {
  return (operation: Operation, scope: Scope): string => {
    demandArgs(operation, 2)
    const [one, other] = temporalPair(operation.args, scope)
    if (is_of_intervals && !(one.is_interval && other.is_interval))
      refuseFilter(
        `has ${operation.op} of a single date or time: it takes two intervals. T_INTERSECTS, T_BEFORE, T_AFTER, T_DISJOINT and T_EQUALS take both`,
      )
    return relation(one, other)
  }
}
