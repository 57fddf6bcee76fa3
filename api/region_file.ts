// The region's settings file: the data folder's own, else the demo's while its data is shown, else a blank one.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { AppError } from './contract/problem.ts'
import { type Region, region } from './contract/region.ts'

const demoFile = fileURLToPath(new URL('../data/demo/region.json', import.meta.url))

/** Throws AppError('bad_input') that names the file, the field and what is allowed. */
export function readRegion(own: string, isDemo: boolean): Region {
  if (existsSync(own)) return parsed(own)
  return isDemo ? parsed(demoFile) : region.parse({})
}

function parsed(file: string): Region {
  const found = region.safeParse(asJson(file))
  if (found.success) return found.data
  throw new AppError(
    'bad_input',
    `The region’s settings file ${file} is wrong:\n${z.prettifyError(found.error)}`,
  )
}

function asJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new AppError(
      'bad_input',
      `The region’s settings file ${file} is no JSON: ${error instanceof Error ? error.message : error}`,
    )
  }
}
