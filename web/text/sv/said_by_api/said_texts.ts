// The sentences that a file of the source can say, for the tests that hold their Swedish to them.
import ts from 'typescript'

/** In the place of what is filled in. */
export const filledIn = '…'

/** Sentences, and how a file is damaged. */
export function saidTexts(source: string): string[] {
  const texts: string[] = []
  const look = (node: ts.Node): void => {
    const text = textOf(node)
    if (text !== undefined && isSaid(node, text)) {
      texts.push(text)
      return
    }
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true))
  return texts
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(filledIn)
}

function isSaid(node: ts.Node, text: string): boolean {
  if (!/[a-z]{2,} [a-z]/.test(text)) return false
  if (/^\s*(select|create|set|case|copy|insert|with|load) /i.test(text)) return false
  // A bug is nobody's to read but whoever mends it.
  if (ts.isNewExpression(node.parent) && node.parent.expression.getText() === 'Error') return false
  const isDamage = ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'damaged'
  return isDamage || /[a-z)”’…]\.$/.test(text)
}
