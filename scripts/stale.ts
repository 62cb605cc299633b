/**
 * `npm run stale`: what editors should ask about next. Visit facts older than two years or
 * undated, then the questions of a visitor that no fact answers, place by place. `BUILD_DATE`
 * (`YYYY-MM-DD`) stands for today.
 */
import { resolve } from 'node:path';
import { readArchive } from '#archive/build/read-archive.ts';
import { readBuildDate } from '#archive/build-date.ts';
import { isStale } from '#visit/staleness.ts';
import { listVisitPlaces } from '#visit/visit-places.ts';
import { factsOfField, questionsOf } from '#visit/visitor-questions.ts';

const today = readBuildDate(process.env['BUILD_DATE'], new Date());
const archive = readArchive(resolve('.'));
const facts = [...archive.visitFacts.values()];

const stale = facts.filter((fact) => isStale(fact, today) && fact.source);
console.log(`Stale on ${today}: ${stale.length} of ${facts.length} facts`);
for (const { id, source, text } of stale) {
  console.log(`  ${id}  ${source?.issued?.edtf ?? 'undated'}  ${text.en.slice(0, 80)}`);
}
const unknown = listVisitPlaces(archive).flatMap((place) => {
  const fields = questionsOf(archive, place).filter(
    (field) => factsOfField(archive, place, field).length === 0,
  );
  return fields.length ? [`  ${place.id}: ${fields.join(', ')}`] : [];
});
const gaps = facts.filter(({ topic }) => topic === 'not-found');
console.log(`\nLooked for and not found: ${gaps.length}`);
for (const { id, text } of gaps) console.log(`  ${id}  ${text.en}`);
console.log(`\nUnknown, by place: ${unknown.length} places\n${unknown.join('\n')}`);
