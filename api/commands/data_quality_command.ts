import { command } from './command.ts'
import { dataQualityText } from './data_quality_text.ts'
import { dataQualityDone, dataQualityWork } from './work.ts'

export const askDataQuality = command({
  path: '/data-quality',
  work: dataQualityWork,
  done: dataQualityDone,
  run: async (installation, work) => ({ text: await dataQualityText(installation, work) }),
})
