// What the parameters of reports and questions mean.
import type { ParameterWords } from './parameter_words.ts'

export const dialogueParameterWords: Readonly<Record<string, ParameterWords>> = {
  'reply-key': {
    description: 'The key that was told when the reply was received. In no address, so that no log has it.',
  },
  'report-key': {
    description: 'The key that was told when the report was received. In no address, so that no log has it.',
  },
}
