// An XML file as UTF-8, with what it declares about its encoding.
import { AppError } from '../../../api/contract/problem.ts'
import type { Source } from '../child/source.ts'
import { asUtf8, type Utf8Text } from '../text/as_utf8.ts'

/** What the bytes show by themselves; any other encoding has to be UTF-8 in truth. */
const shownByBytes = /^(utf-?8|utf-?16([lb]e)?|us-ascii|iso-?8859-?1|latin-?1|windows-?1252|cp-?1252)$/i

export async function xmlAsUtf8(
  source: Source,
  { format, told }: { format: string; told: string | undefined },
): Promise<Utf8Text> {
  const text = await asUtf8(source, { format, told })
  if (told !== undefined) return text
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(
    source.head
      .subarray(0, 200)
      .toString('latin1')
      .replace(/^\u00EF\u00BB\u00BF/, ''),
  )?.[1]
  if (declared !== undefined && !shownByBytes.test(declared) && text.encoding !== 'UTF-8')
    throw new AppError(
      'bad_input',
      `${source.name} is XML in ${declared}. Save it in UTF-8, or name that encoding.`,
    )
  return text
}
