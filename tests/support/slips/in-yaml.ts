import { add, drop, plain, put, set, type Slip, slip } from './slip.ts';

const claims = 'claims/craft.yaml';
const sources = 'sources/press.yaml';

/** What an editor's keyboard, editor program and version control do to a file. */
export const slipsInYaml: readonly Slip[] = [
  slip('a tab', claims, put('  topic', '\ttopic'), /indented with a tab/),
  slip('a tab further down', sources, put('    kind', '\t\tkind'), /indented with a tab/),
  slip('a no-break space', claims, put('  topic', '\u00a0 topic'), /no-break space/),
  slip('a no-break space after a colon', claims, put('topic: ', 'topic:\u00a0'), /after the colon/),
  slip(
    'a no-break space after a dash',
    'gaps/gaps.yaml',
    put('- id', '-\u00a0id'),
    /after the dash/,
  ),
  slip(
    'marks of a merge',
    claims,
    (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`,
    /unfinished merge/,
  ),
  slip('a mark of a merge left behind', claims, add('=======\n'), /unfinished merge/),
  slip('UTF-16', claims, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), /UTF-16|UTF-8/),
  slip('UTF-16 without its mark', claims, (text) => Buffer.from(text, 'utf16le'), /UTF-16/),
  slip(
    'Latin-1',
    claims,
    (text) => Buffer.from(String(set('topic', 'café')(text)), 'latin1'),
    /not UTF-8/,
  ),
  slip('a control character', claims, put('topic', '\u0007topic'), /no screen shows/),
  slip('a NUL', claims, put('Knalpot', 'Kna\0lpot'), /UTF-16|no screen shows/),
  slip('an overridden direction', claims, put('Knalpot', '\u202eKnalpot'), /no screen shows/),
  slip('an isolated direction', sources, put('Judul', '\u2066Judul'), /no screen shows/),
  slip(
    'a lone surrogate',
    claims,
    put('Knalpot pertama dibuat sekitar 1956.', '"a \\uD800 b"'),
    /half of a sign/,
  ),
  slip('a colon in a text', claims, set('topic', 'craft: count'), /colon inside a text/),
  slip(
    'a hash that cuts a sentence',
    claims,
    put('sekitar 1956.', 'sekitar 1956 #1.'),
    /cut off at the sign #/,
  ),
  slip('a quote that stays open', claims, set('topic', "'craft"), /quote|colon/),
  slip('a double quote that stays open', claims, set('topic', '"craft'), /quote|colon/),
  slip('a curly quote for a delimiter', claims, set('topic', '“craft: x”'), /curly quote/),
  slip('a quote inside a quoted text', claims, set('topic', "'the maker's'"), /quote/),
  slip('two documents', claims, (text) => `${text}---\n${text}`, /"---" a second time/),
  slip('an alias to nothing', claims, set('topic', '*craft'), /reference|quotes/),
  slip('an anchor in front of a text', claims, set('topic', '&craft'), /is missing/),
  slip(
    'aliases that grow into millions',
    'gaps/gaps.yaml',
    plain(
      ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi']
        .map((name, at, all) =>
          at ? `${name}: &${name} [${`*${at === 1 ? 'a' : all[at - 1]}, `.repeat(9)}]` : name,
        )
        .join('\n'),
    ),
    /reference|refers/,
  ),
  slip('a lost indent', claims, put('  topic', '   topic'), /indented otherwise|indent|colon/),
  slip('a lost dash', claims, put(/^- id: first-1970s/m, '  id: first-1970s'), /twice|indent/),
  slip('a field twice', claims, put('  topic', '  topic: origin\n  topic'), /names a field twice/),
  slip('an open bracket', claims, set('period', '[1956'), /bracket/),
  slip('an open brace', claims, set('period', '{ a: 1'), /bracket/),
  slip('a percent sign in front', claims, set('topic', '%craft'), /./),
  slip('an at sign in front', claims, set('topic', '@craft'), /quotes/),
  slip('a backtick in front', claims, set('topic', '`craft`'), /quotes/),
  slip('a tag of YAML', claims, set('topic', '!craft x'), /quotes|tag/),
  slip('an empty file', claims, plain(''), /is empty/),
  slip('a file of comments', claims, plain('# soon\n'), /is empty/),
  slip('a list of words', 'gaps/gaps.yaml', plain('- only words'), /expected object|fields/),
  slip('a list of nothing', 'gaps/gaps.yaml', plain('-\n'), /expected object|fields/),
  slip('one record without its dash', 'gaps/gaps.yaml', put('- id', '  id'), /is not a list/),
  slip('a text for a file', 'gaps/gaps.yaml', plain('soon'), /is not a list/),
  slip('a field without its colon', claims, put('topic: ', 'topic '), /./),
  slip('a field without its space', claims, put('topic: ', 'topic:'), /./),
  slip('a field in capitals', claims, put('topic:', 'Topic:'), /did you mean "topic"/),
  slip('a field that is misspelt', claims, put('  topic', '  topik'), /did you mean "topic"/),
  slip(
    'a field in Indonesian',
    claims,
    put('confidence:', 'keyakinan:'),
    /"keyakinan" is not a field/,
  ),
  slip('a field in the singular', claims, put('  sources:', '  source:'), /did you mean "sources"/),
  slip('a field left out', claims, drop('confidence'), /confidence: is missing/),
];
