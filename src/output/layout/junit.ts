import type { Annotated, Annotation } from '../annotations.js';
import { forMarkup } from './markup.js';

const attribute = (name: string, text: string): string => ` ${name}="${forMarkup(text)}"`;

const placed = ({ place }: Annotation): string => (place === null || place.file === '' ? '' : `${place.file}${place.line === null ? '' : `:${place.line}`}`);

const lineOf = ({ place }: Annotation): string => (place === null || place.line === null ? '' : attribute('line', `${place.line}`));

/** An error fails its case; a warning fails it with that word; a note passes, and is told. */
const caseOf = (suite: string, a: Annotation): readonly string[] => {
  const open = `    <testcase${attribute('classname', suite)}${attribute('name', `${a.about === '' ? '' : `${a.about}: `}${a.ground.id}`)}${placed(a) === '' ? '' : attribute('file', a.place?.file ?? '')}${lineOf(a)}>`;
  const body = [a.message, a.ground.citation, placed(a)].filter((text) => text !== '').map(forMarkup).join('\n');
  return a.level === 'note'
    ? [open, `      <system-out>${body}</system-out>`, '    </testcase>']
    : [open, `      <failure${attribute('type', a.level)}${attribute('message', a.message)}>${body}</failure>`, '    </testcase>'];
};

/** A report of a test run, as build servers read it: a suite for each document, a case for everything that was looked at. */
export const junitOf = (documents: readonly Annotated[]): string => {
  const failures = (list: readonly Annotation[]): number => list.filter((a) => a.level !== 'note').length;
  const counted = (tests: number, failed: number): string => ` tests="${tests}" failures="${failed}" errors="0" skipped="0"`;
  const all = documents.flatMap((d) => d.annotations);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="liability"${counted(all.length + documents.reduce((n, d) => n + d.passed.length, 0), failures(all))}>`,
    ...documents.flatMap((d) => [
      `  <testsuite${attribute('name', d.name)}${counted(d.annotations.length + d.passed.length, failures(d.annotations))}>`,
      ...d.annotations.flatMap((a) => caseOf(d.name, a)),
      ...d.passed.map((p) => `    <testcase${attribute('classname', d.name)}${attribute('name', p.message)}/>`),
      '  </testsuite>',
    ]),
    '</testsuites>', '',
  ].join('\n');
};
