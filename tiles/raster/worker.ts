// The thread that opens rasters and makes tiles of them, so that unpacking and packing hold up no other answer.
import { parentPort } from 'node:worker_threads'
import type { RasterJob, WorkerAnswer, WorkerQuestion } from './raster_job.ts'
import { renderTile } from './render_tile.ts'
import { valuesAt } from './values_at.ts'

parentPort?.on('message', ({ id, job }: WorkerQuestion) => {
  answerTo(job).then(
    (answer) => send({ id, ...answer }),
    (error: unknown) => send({ id, failure: error instanceof Error ? error.message : String(error) }),
  )
})

async function answerTo(job: RasterJob): Promise<Omit<WorkerAnswer, 'id'>> {
  if (job.task === 'tile') {
    const png = await renderTile(job)
    return png ? { png } : {}
  }
  const values = await valuesAt(job)
  return values ? { values } : {}
}

function send(answer: WorkerAnswer): void {
  parentPort?.postMessage(answer, answer.png ? [answer.png.buffer] : [])
}
