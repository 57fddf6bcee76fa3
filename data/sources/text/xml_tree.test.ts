import { expect, test } from 'vitest'
import { childrenOf, everyOf, textOf, within, xmlTree } from './xml_tree.ts'

const document = `<?xml version="1.0"?>
<a:root xmlns:a="urn:a" x="1"><!-- > --><b>  one
 two</b><b c="&lt;3"/><d><b>three<![CDATA[<4>]]></b></d></a:root>`

test('elements have their text, attributes and place in the document', () => {
  const root = xmlTree(document, 'It')
  expect([root.local, root.namespace, root.attributes.x]).toEqual(['root', 'urn:a', '1'])
  expect(childrenOf(root, 'b').map(textOf)).toEqual(['one two', ''])
  expect(childrenOf(root, 'b')[1]?.attributes).toEqual({ c: '<3' })
  expect(textOf(within(root, 'd', 'b'))).toBe('three<4>')
  expect(everyOf(root, 'b')).toHaveLength(3)
  expect(everyOf(root, 'b').map(({ from, to }) => document.slice(from, to))).toEqual([
    '<b>  one\n two</b>',
    '<b c="&lt;3"/>',
    '<b>three<![CDATA[<4>]]></b>',
  ])
})

test.each([
  ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'document type'],
  ['what breaks off', '<a><b></b>', 'cannot be read'],
  ['depth', '<a>'.repeat(300) + '</a>'.repeat(300), 'deep'],
  ['an HTML page', '<html><br></html>', 'cannot be read'],
])('%s is refused', (_what, text, words) => {
  expect(() => xmlTree(text, 'The answer')).toThrow(words)
})
