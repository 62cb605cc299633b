import { add, drop, plain, put, set, type Slip, slip } from './slip.ts';

const claims = 'claims/craft.yaml';
const sources = 'sources/press.yaml';
const events = 'events/craft.yaml';
const places = 'places/places.yaml';
const visit = 'visit/area.yaml';
const conflict = 'conflicts/first-exhaust.yaml';
const story = 'stories/first/story.yaml';
const changes = 'changes.yaml';
const site = 'site.yaml';

/** Opening hours of the village of the small archive. */
const opened = (osm: string): Slip['write'] =>
  put(/^ {2}confidence: high/m, `  fields: [hours]\n  hours: ${osm}\n  confidence: high`);

/** Times that cannot be, or that nobody meant. */
const times: readonly Slip[] = [
  slip('a period far ahead', claims, set('period', '"3026"'), /"3026" lies ahead/),
  slip('a period before all memory', claims, set('period', '"1080"'), /"1080" lies before/),
  slip(
    'a source that says so before it was written',
    claims,
    (text) => String(set('period', '"2027"')(text)).replace('basis: stated', 'basis: source_date'),
    /"2027"/,
  ),
  slip('a source of tomorrow', sources, set('issued', '2031-01-01'), /lies ahead/),
  slip('a reading of tomorrow', sources, set('accessed', '2062-01-01'), /lies ahead/),
  slip('a reading before the text', sources, set('accessed', '1979-01-01'), /comes before/),
  slip('a story checked tomorrow', story, set('checked', '2099-01-01'), /lies ahead/),
  slip('a change of tomorrow', changes, set('date', '2126-01-01'), /lies ahead/),
  slip('a story of another age', story, set('era', '"1700"'), /"1700" lies before/),
  slip(
    'a confirmation of tomorrow',
    visit,
    add('  confirmed: { on: 2030-01-01, by: Siti }\n'),
    /lies ahead/,
  ),
  slip('a gap searched tomorrow', 'gaps/gaps.yaml', set('searched', '2099-12-31'), /lies ahead/),
  slip('a decade in words', claims, set('period', 'tahun 1980-an'), /EDTF such as 1956/),
  slip(
    'a day that is not there',
    claims,
    set('period', '2023-02-30'),
    /not a date of the calendar/,
  ),
  slip('a month that is not there', claims, set('period', '1980-13'), /not a date of the calendar/),
  slip('a day written our way', claims, set('period', '17-05-1980'), /is not a period/),
  slip('a span that runs backwards', claims, set('period', '1990/1980'), /runs backwards/),
  slip('a span with a hyphen', claims, set('period', '1980-1990'), /is not a period/),
  slip('a question mark in words', claims, set('period', '1956 (?)'), /is not a period/),
  slip('a period without its basis', claims, drop('period'), /does not agree with the period/),
  slip('a day in the wrong order', sources, set('accessed', '21-11-2026'), /YYYY-MM-DD/),
  slip('a day with words', sources, set('accessed', '21 November 2026'), /YYYY-MM-DD/),
];

/** Numbers as they are typed in Indonesia, and otherwise than they are told. */
const numbers: readonly Slip[] = [
  slip(
    'thousands with a point',
    claims,
    put('value: 3000', 'value: 3.000'),
    /3000, typed without a separator/,
  ),
  slip('a digit too many', claims, put('value: 17', 'value: 177'), /177 is not in text/),
  slip(
    'a digit too few in the text',
    claims,
    put('ada 17 usaha', 'ada 18 usaha'),
    /17 is not in text\.id/,
  ),
  slip('a number below nothing', claims, put('value: 17', 'value: -500'), /below nothing/),
  slip('a number beyond all counting', claims, put('value: 17', 'value: 1e30'), /is not in text/),
  slip('half of a thing', claims, put('value: 17', 'value: 17.5'), /is not in text|fraction/),
  slip('a number in quotes', claims, put('value: 17', 'value: "17"'), /is not a number/),
  slip('a number in words', claims, put('value: 17', 'value: tujuh belas'), /is not a number/),
  slip('a number with its unit', claims, put('value: 17', 'value: 17 usaha'), /is not a number/),
  slip('a unit nobody knows', claims, put('unit: business', 'unit: busines'), /is not a unit/),
  slip('a figure without a scope', claims, put(/ {6}scope:\n.*\n.*\n/, ''), /has no scope/),
  slip(
    'a series that is misspelt',
    claims,
    put('makers-quarter', 'maker-quarter'),
    /did you mean "makers-quarter"/,
  ),
];

/** Links between records. */
const links: readonly Slip[] = [
  slip(
    'a source twice',
    claims,
    put('    - magazine\n', '    - magazine\n    - magazine\n'),
    /names "magazine" twice/,
  ),
  slip(
    'a source that is misspelt',
    claims,
    put('- magazine\n', '- magazin\n'),
    /did you mean "magazine"/,
  ),
  slip('no source', claims, put(/ {2}sources:\n {4}- magazine\n/, ''), /sources: is missing/),
  slip(
    'an empty list of sources',
    claims,
    put(/sources:\n {4}- magazine\n/, 'sources: []\n'),
    /at least one source/,
  ),
  slip(
    'a place that is misspelt',
    claims,
    put('- quarter\n', '- quater\n'),
    /did you mean "quarter"/,
  ),
  slip(
    'a claim that is misspelt',
    events,
    put('- first-1956', '- first-195'),
    /did you mean "first-1956"/,
  ),
  slip(
    'an event without a date',
    events,
    put(/dates:\n {4}- .*\n {4}- .*\n/, 'dates: []\n'),
    /the id of a claim/,
  ),
  slip(
    'a date typed into an event',
    events,
    put(/dates:\n {4}- .*\n {4}- .*\n/, 'dates:\n    - 1956\n'),
    /the id of a record/,
  ),
  slip(
    'an event dated by an undated claim',
    events,
    put('- count-1980', '- name-undated'),
    /is dated by nothing/,
  ),
  slip('an id twice', claims, put('id: first-1970s', 'id: first-1956'), /is used twice/),
  slip(
    'an id with a capital',
    claims,
    put('id: name-undated', 'id: Name-Undated'),
    /is not a permanent id/,
  ),
  slip(
    'an id with a space',
    claims,
    put('id: name-undated', 'id: name undated'),
    /is not a permanent id/,
  ),
  slip(
    'an id with an underscore',
    claims,
    put('id: name-undated', 'id: name_undated'),
    /is not a permanent id/,
  ),
  slip('an id that is a number', claims, put('id: name-undated', 'id: 1956'), /is not an id/),
  slip(
    'a conflict with one answer',
    conflict,
    put(/ {2}- answer:\n {6}id: Sekitar[^]*/, ''),
    /fewer than two/,
  ),
  slip('an answer without a claim', conflict, put('      - first-1956', '      []'), /./),
  slip('an answer twice', conflict, put('- first-1956', '- first-1970s'), /./),
  slip('an axis of numbers for dates', conflict, set('axis', 'number'), /axis/),
  slip('an axis of dates for words', conflict, put('- first-1956', '- name-undated'), /axis|date/),
  slip('a title that is a bare year', sources, set('title', '1980'), /in quotes/),
  slip('a retelling that runs in a circle', sources, put('- lost-release', '- blog'), /leads back/),
  slip(
    'a source nobody cites',
    sources,
    (text) =>
      text + text.slice(0, text.indexOf('- id: article')).replace('id: magazine', 'id: other'),
    /nobody cites/,
  ),
  slip(
    'a redirect to nothing',
    'redirects.yaml',
    plain('- page: places\n  from: lama\n  to: quartr\n'),
    /leads nowhere/,
  ),
  slip(
    'a redirect to a place without a page',
    'redirects.yaml',
    plain('- page: places\n  from: lama\n  to: hidden\n'),
    /leads nowhere|no page/,
  ),
  slip(
    'a redirect of a page that exists',
    'redirects.yaml',
    plain('- page: places\n  from: village\n  to: quarter\n'),
    /is a page that exists/,
  ),
];

/** Places and hours. */
const onTheGround: readonly Slip[] = [
  slip('a point abroad', places, set('lat', '7.385'), /outside Central Java/),
  slip(
    'a point with its numbers swapped',
    places,
    (text) => text.replace('lat: -7.385', 'lat: 109.358').replace('lon: 109.358', 'lon: -7.385'),
    /outside Central Java/,
  ),
  slip(
    'a point in Semarang',
    places,
    (text) => text.replace('lat: -7.385', 'lat: -6.98').replace('lon: 109.358', 'lon: 110.42'),
    /km from Purbalingga/,
  ),
  slip('a point a degree away', places, set('lat', '-7.785'), /km from Purbalingga/),
  slip('a precision in millimetres', places, set('precision', '45000000'), /precision|radius/),
  slip('a precision of nothing', places, set('precision', '0'), /metres above 0/),
  slip('a point in words', places, set('lat', 'selatan'), /number/),
  slip('a point with a comma', places, set('lat', '-7,385'), /number/),
  slip(
    'a place without a point',
    places,
    put(/ {2}point:\n.*\n.*\n.*\n/, ''),
    /a point and its origin/,
  ),
  slip(
    'a workshop without its facts',
    'places/workshops.yaml',
    put(/ {2}workshop:\n[^]*/, ''),
    /workshop facts/,
  ),
  slip('a kind that is misspelt', places, set('kind', 'craftsite'), /did you mean "craft-site"/),
  slip(
    'a workshop in no area',
    'places/workshops.yaml',
    set('area', 'vilage'),
    /did you mean "village"/,
  ),
  slip(
    'two villages on one point',
    'villages.yaml',
    (text) => text.replace('109.36\n', '109.35\n'),
    /same point/,
  ),
  slip('a village code with a gap', 'villages.yaml', set('code', '33.03.05'), /village code/),
  slip(
    'a place nobody names',
    places,
    add(
      '- id: lonely\n  kind: landmark\n  name: { id: Sepi, en: Lonely }\n  point: { lat: -7.38, lon: 109.35, precision: 300 }\n  origin: { basis: { id: a, en: b }, from: x, licence: ODbL }\n',
    ),
    /no page/,
  ),
  slip('hours in words', visit, opened('Senin-Sabtu 08.00-16.00'), /expected "Mo-Sa 08:00-16:00"/),
  slip('hours with a point', visit, opened('Mo-Sa 08.00-16.00'), /./),
  slip('hours of a month', visit, opened('Jan-Mar Mo-Fr 08:00-16:00'), /not the same all year/),
  slip('hours of some weeks', visit, opened('week 1-53/2 Fr 08:00-12:00'), /not the same all year/),
  slip('hours that are never', visit, opened('off'), /never open/),
  slip('hours by the sun', visit, opened('Mo-Su sunrise-sunset'), /goes by the sun/),
  slip('hours beyond the day', visit, opened('Mo-Su 08:00-25:00'), /./),
  slip('hours on holidays', visit, opened('Mo-Fr 08:00-16:00; PH off'), /holidays/),
  slip('hours without an end', visit, opened('Mo-Fr 08:00+'), /closing time/),
  slip(
    'hours without a place',
    visit,
    (text) =>
      String(opened('Mo-Fr 08:00-16:00')(text)).replace(/places:\n {4}- village\n/, 'places: []\n'),
    /opens no place/,
  ),
  slip(
    'a telephone number without its country',
    visit,
    add('  phone: { number: "0281 891012" }\n'),
    /telephone number/,
  ),
];

/** Addresses on the web. */
const addresses: readonly Slip[] = [
  slip('a space in an address', sources, set('URL', 'http://suara.com/oto motif'), /web address/),
  slip('http twice', sources, set('URL', 'https://https://example.org'), /web address/),
  slip(
    'an address with its sentence',
    sources,
    set('URL', `'https://example.org/a"><b>x</b> (diakses 2022)'`),
    /web address/,
  ),
  slip('an address of this machine', sources, set('URL', 'http://localhost:4321/x'), /web address/),
  slip(
    'an address with a password',
    sources,
    set('URL', 'https://user:pass@example.org/'),
    /web address/,
  ),
  slip('an address without https', sources, set('URL', 'www.example.org'), /web address/),
  slip('an address that is a script', sources, set('URL', 'javascript:alert(1)'), /web address/),
  slip(
    'an address in a local network',
    sources,
    set('URL', 'http://192.168.1.5/berita'),
    /web address/,
  ),
  slip('an address of a file', sources, set('URL', 'file:///home/siti/berita.pdf'), /web address/),
  slip(
    'a contact that is no address',
    site,
    put('contacts: []', 'contacts:\n  - kind: email\n    address: siti'),
    /e-mail address/,
  ),
  slip(
    'a contact without a kind',
    site,
    put('contacts: []', 'contacts:\n  - number: "+62812"'),
    /whatsapp, email, issues or form/,
  ),
  slip(
    'a number that is no telephone',
    site,
    put('contacts: []', 'contacts:\n  - kind: whatsapp\n    number: "0812"'),
    /telephone number/,
  ),
  slip('a wrong field of the site', site, put('repository:', 'repo:'), /repository|repo/),
];

/** Texts in two languages. */
const texts: readonly Slip[] = [
  slip('an English text left out', claims, put(/^ {4}en: .*\n/m, ''), /text\.en: is missing/),
  slip(
    'an English text left empty',
    claims,
    put(/^ {4}en: .*$/m, '    en: ""'),
    /text\.en: is empty/,
  ),
  slip(
    'the English text in Indonesian',
    claims,
    put('The first exhaust was made around 1956.', 'Knalpot pertama dibuat sekitar 1956.'),
    /same in both languages/,
  ),
  slip(
    'a text in one language',
    claims,
    put(/text:\n {4}id: .*\n {4}en: .*\n/, 'text: Knalpot pertama.\n'),
    /./,
  ),
  slip(
    'a straight quote',
    claims,
    put('Knalpot pertama dibuat', '\'Knalpot "pertama" dibuat'),
    /./,
  ),
  slip('a hyphen in a range', claims, put('sekitar 1956', 'pada 1956-1957'), /en dash/),
  slip('a spelling of before', claims, put('Knalpot pertama', 'Praktek knalpot'), /EYD/),
  slip(
    'an entity of HTML',
    claims,
    put('Knalpot pertama', 'Knalpot&nbsp;pertama'),
    /entity|sign itself/,
  ),
  slip('markup in a text', claims, put('Knalpot pertama', 'Knalpot <b>pertama</b>'), /markup/),
  slip(
    'a note to oneself',
    claims,
    put('Knalpot pertama', 'TODO knalpot pertama'),
    /note to oneself/,
  ),
  slip(
    'a text of a printer',
    claims,
    put('Knalpot pertama', 'Lorem ipsum pertama'),
    /note to oneself/,
  ),
  slip(
    'a claim that leans on another',
    claims,
    put('The first exhaust was made around', 'It was made around'),
    /leans on/,
  ),
  slip(
    'a claim that opens with a number',
    claims,
    put('Pada Mei 1980 ada 17', '17'),
    /opens with a bare numeral/,
  ),
  slip(
    'a title far too long',
    story,
    put('Tujuh belas bengkel', 'Tujuh belas bengkel '.repeat(12)),
    /too long for its share card/,
  ),
  slip(
    'a title in letters the card has not',
    story,
    put('Tujuh belas bengkel', 'Bengkel 锤子'),
    /letters/,
  ),
  slip(
    'a description of one word',
    story,
    put(/description:\n {2}id: .*\n(?: {4}.*\n)?/, 'description:\n  id: Pendek.\n'),
    /too short/,
  ),
  slip(
    'a number without a claim',
    story,
    put('Majalah tahun 1980 menghitung.', 'Majalah tahun 1981 menghitung.'),
    /1981/,
  ),
  slip(
    'a number word without a claim',
    'pages.yaml',
    put(/(?<=^stories:\n {2}description:\n {4}id: )Sebuah/m, 'Ratusan'),
    /quantity word/,
  ),
  slip(
    'a sum of the site typed by hand',
    'pages.yaml',
    put(/(?<=^stories:\n {2}description:\n {4}id: )Sebuah/m, 'Lima cerita'),
    /"Lima cerita" is typed by hand/,
  ),
];

/** Values of lists. */
const values: readonly Slip[] = [
  slip(
    'a topic that is misspelt',
    claims,
    set('topic', 'first-exhuast'),
    /did you mean "first-exhaust"/,
  ),
  slip('a confidence in Indonesian', claims, set('confidence', 'tinggi'), /high, medium, low/),
  slip('a confidence that is misspelt', claims, set('confidence', 'hihg'), /did you mean "high"/),
  slip('a theme nobody knows', events, set('theme', 'sejarah'), /is not one of its values/),
  slip(
    'a drawing of no known kind',
    'figures/pictures.yaml',
    () => '- id: towers\n  kind: unit\n',
    /kind: is not one of its values, expected one of units, .+ "units"/,
  ),
  slip('a rank of four', events, set('rank', '4'), /is not one of its values/),
  slip('a language of the wrong kind', sources, set('language', 'jv'), /expected one of id, en/),
  slip('yes for true', places, put('  point', '  isPublished: yes\n  point'), /true or false/),
  slip('a list for one', claims, set('confidence', '[high]'), /is not one of its values/),
  slip(
    'one for a list',
    claims,
    put(/sources:\n {4}- magazine\n/, 'sources: magazine\n'),
    /a list/,
  ),
  slip('an order of nothing', story, set('order', '0'), /order/),
  slip(
    'an order twice',
    'process/steps.yaml',
    (text) => text + text.replace('id: cut', 'id: cut-again'),
    /order/,
  ),
  slip(
    'a change without pages',
    changes,
    put(/pages:\n {4}- .*\n/, 'pages: []\n'),
    /names no page/,
  ),
  slip(
    'a change of a page nobody knows',
    changes,
    add(
      '- { id: more, date: 2026-11-22, pages: [claims/frist-1956], text: { id: Baru., en: New. } }\n',
    ),
    /leads nowhere/,
  ),
];

export const slipsInRecords: readonly Slip[] = [
  ...[...times, ...numbers, ...links, ...onTheGround],
  ...[...addresses, ...texts, ...values],
];
