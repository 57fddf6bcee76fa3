// How long something takes, by the process's own clock.

/** Milliseconds, and what came of it. */
export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const began = performance.now()
  const result = await work()
  return { ms: performance.now() - began, result }
}

/** The milliseconds of each of `count` runs, after `warm` runs that do not count. */
export async function samplesOf(
  work: (run: number) => Promise<unknown>,
  { count, warm = 0 }: { count: number; warm?: number },
): Promise<number[]> {
  const samples: number[] = []
  for (let run = -warm; run < count; run++) {
    const { ms } = await timed(() => work(run))
    if (run >= 0) samples.push(ms)
  }
  return samples
}
