import { plain, put, type Slip, slip } from './slip.ts';

const gone: Slip['write'] = () => null;
const route = (stops: string, order = '1'): Slip['write'] =>
  plain(`id: walk
order: ${order}
mode: foot
title: { id: Jalan, en: Walk }
summary: { id: Jalan pelan-pelan dari kampung ke kelurahan di sebelahnya., en: A slow walk from the quarter to the ward right beside it. }
stops:
${stops}
confirm:
  - { id: Tanya dulu., en: Ask first. }
`);
const stop = (place: string): string =>
  `  - place: ${place}\n    text: { id: Di sini., en: Here. }`;

/** Files that are gone, strangely named, or in the wrong folder. */
export const slipsInFiles: readonly Slip[] = [
  slip('a wrong ending', 'claims/more.yaml.txt', plain('- id: x'), /ending \.yaml/),
  slip('a capital ending', 'conflicts/MORE.YAML', plain('id: x'), /ending \.yaml/),
  slip('a file of a word processor', 'claims/more.docx', plain('PK'), /ending \.yaml/),
  slip('a table', 'villages.csv', plain('a,b'), /ending \.yaml/),
  slip('a folder nobody knows', 'claim/more.yaml', plain('- id: x'), /did you mean "claims"/),
  slip('a file nobody knows', 'place.yaml', plain('- id: x'), /did you mean "pages.yaml"/),
  slip(
    'a copy of a story in a language',
    'stories/first/jv.mdx',
    plain('Teks.'),
    /story\.yaml, id\.mdx/,
  ),
  slip('a story without its record', 'stories/second/id.mdx', plain('Teks.'), /story\.yaml/),
  slip('no story at all', 'stories/first/story.yaml', gone, /story|record/),
  slip('a story without its English', 'stories/first/en.mdx', gone, /is missing/),
  slip('no people at all', 'people/people.yaml', gone, /holds no record/),
  slip('no steps at all', 'process/steps.yaml', gone, /holds no record/),
  slip('no gaps at all', 'gaps/gaps.yaml', gone, /holds no record/),
  slip('no visit facts at all', 'visit/area.yaml', gone, /holds no record|leads nowhere/),
  slip('no villages at all', 'villages.yaml', gone, /is missing/),
  slip('no units at all', 'units.yaml', gone, /is missing/),
  slip('no terms at all', 'glossary/terms.yaml', gone, /holds no record/),
  slip('no changes at all', 'changes.yaml', gone, /is missing/),
  slip('no texts of pages', 'pages.yaml', gone, /is missing/),
  slip('no site', 'site.yaml', gone, /is missing/),
  slip('no events at all', 'events/craft.yaml', gone, /holds no record/),
  slip(
    'a story in a folder of another name',
    'stories/first/story.yaml',
    put('id: first', 'id: frist'),
    /name of its folder/,
  ),
  slip(
    'an itinerary with one stop twice',
    'itineraries/walk.yaml',
    route([stop('quarter'), stop('quarter')].join('\n')),
    /twice in a row/,
  ),
  slip(
    'an itinerary of one stop',
    'itineraries/walk.yaml',
    route(stop('quarter')),
    /too few stops/,
  ),
  slip(
    'an itinerary to nowhere',
    'itineraries/walk.yaml',
    route([stop('quarter'), stop('vilage')].join('\n')),
    /did you mean "village"/,
  ),
  slip(
    'an itinerary before the first',
    'itineraries/walk.yaml',
    route([stop('quarter'), stop('village')].join('\n'), '0'),
    /order/,
  ),
];
