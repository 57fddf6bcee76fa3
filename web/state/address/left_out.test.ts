import { expect, test } from 'vitest'
import { leftOut } from './left_out.ts'

const leftOutOf = (path: string) => leftOut(new URL(path, 'http://bristkartan.example'))

test('a link whose every word can be used leaves nothing out, defaults and coarser positions too', () => {
  expect(
    leftOutOf(
      '/?as_of=2015-06-30&status=applied,untouched&sort=-addresses&language=sv&map=9.123456/58.1/12.4&q=',
    ),
  ).toEqual([])
})

test('a date that is none, a status that is none and a parameter that is none are named as they stood', () => {
  expect(leftOutOf('/?as_of=2015-02-30&status=burnt,applied&colour=red&passed_m=201')).toEqual([
    'as_of=2015-02-30',
    'status=burnt,applied',
    'colour=red',
    'passed_m=201',
  ])
})

test('what is very long is cut short', () => {
  expect(leftOutOf(`/?colour=${'r'.repeat(60)}`)).toEqual([`colour=${'r'.repeat(40)}…`])
})
