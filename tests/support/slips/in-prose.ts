import { add, plain, put, type Slip, slip } from './slip.ts';

const story = 'stories/first/en.mdx';
const about = 'about/en.mdx';

const written: readonly Slip[] = [
  slip('a tag that is not closed', story, put('</Claim>', ''), /<Claim>|is not MDX/),
  slip('a tag closed by another', story, put('</Claim>', '</Place>'), /is not MDX|Claim/),
  slip('a tag that is misspelt', story, add('\n<Plaim id="x">a</Plaim>\n'), /did you mean/),
  slip(
    'a tag in small letters',
    story,
    add('\n<claim id="count-1980">a</claim>\n'),
    /did you mean "Claim"/,
  ),
  slip('an id in a tag without quotes', story, add('\n<Term id=knalpot>a</Term>\n'), /quotes/),
  slip('an id in curly quotes', story, add('\n<Term id=“knalpot”>a</Term>\n'), /quotes/),
  slip(
    'a tag without an id',
    story,
    put('<Claim id="count-1980">', '<Claim>'),
    /needs one attribute/,
  ),
  slip(
    'a tag with two attributes',
    story,
    put('<Place id="quarter">', '<Place id="quarter" name="x">'),
    /needs one attribute/,
  ),
  slip(
    'an attribute of another name',
    story,
    put('<Place id=', '<Place place='),
    /needs one attribute/,
  ),
  slip(
    'a claim in a tag that is misspelt',
    story,
    put('id="count-1980"', 'id="count-198"'),
    /did you mean "count-1980"/,
  ),
  slip(
    'a place in a tag that is misspelt',
    story,
    put('id="quarter"', 'id="qurter"'),
    /did you mean "quarter"/,
  ),
  slip('a claim without words', story, add('\n<Claim id="count-1980"></Claim>\n'), /no words/),
  slip('a claim closed at once', story, add('\n<Claim id="count-1980" />\n'), /no words/),
  slip(
    'words inside a conflict',
    story,
    put('<Conflict id="first-exhaust" />', '<Conflict id="first-exhaust">lost words</Conflict>'),
    /holds words/,
  ),
  slip(
    'a link inside a link',
    story,
    add('\n<Claim id="count-1980"><Place id="quarter">a</Place></Claim>\n'),
    /side by side/,
  ),
  slip('a footnote', story, add('\nA word[^1].\n\n[^1]: A note.\n'), /footnote/),
  slip('a table', story, add('\n| a | b |\n| - | - |\n| c | d |\n'), /table/),
  slip('a heading without words', story, add('\n##\n\nText.\n'), /heading without words/),
  slip('a heading of the first level', story, add('\n# Again\n\nText.\n'), /first level/),
  slip('a number without a claim', story, add('\nSome 98,765 of them.\n'), /98,765/),
  slip(
    'a number that is not its claim’s',
    story,
    put('17 shops', '71 shops'),
    /"71" is not its claim/,
  ),
  slip(
    'a number in words without a claim',
    story,
    add('\nTwelve thousand of them.\n'),
    /number word|quantity word/,
  ),
  slip(
    'a quantity without a claim',
    story,
    add('\nHundreds of them.\n'),
    /quantity word "Hundreds"/,
  ),
  slip('a bare link', story, add('\n[here](https://example.org)\n'), /a link of its own/),
  slip('an address typed out', story, add('\nSee https://example.org now.\n'), /address|link/),
  slip('a picture', story, add('\n![a](b.jpg)\n'), /an image/),
  slip('an expression', story, add('\n{secret}\n'), /an expression/),
  slip('an import', story, (text) => `import x from 'y';\n\n${text}`, /import or export/),
  slip('HTML', story, add('\n<b>bold</b>\n'), /<b> is not a tag/),
  slip('a comment of HTML', story, add('\n<!-- later -->\n'), /is not MDX|HTML/),
  slip('a piece of code', story, add('\n```\ncode\n```\n'), /code/),
  slip('a note to oneself', story, add('\nTODO: ask the maker.\n'), /note to oneself/),
  slip('an overridden direction', story, add('\n\u202Eabc\n'), /no screen shows/),
  slip('Latin-1', story, (text) => Buffer.from(`${text}\ncafé\n`, 'latin1'), /not UTF-8/),
  slip('the prose of the other language', story, plain(''), /empty/),
  slip('a story too short', story, (text) => text.slice(0, 1200), /words long|lacks/),
  slip(
    'a claim cited in one language',
    story,
    (text) => `${text}\n<Claim id="first-1956">Around 1956</Claim>.\n`,
    /lacks "first-1956"/,
  ),
  slip(
    'a merge that is not finished',
    story,
    (text) => `<<<<<<< HEAD\n${text}`,
    /unfinished merge|MDX/,
  ),
];

const ofTheSite: readonly Slip[] = [
  slip(
    'an expression on the about page',
    about,
    plain('Home is {process.env.HOME}.'),
    /an expression/,
  ),
  slip('a script on the about page', about, plain('<script>alert(1)</script>'), /not a tag|HTML/),
  slip('a picture with a handler', about, plain('<img src="x" onError="y" />'), /not a tag|HTML/),
  slip('an import on the about page', about, plain("import x from 'node:fs'\n\nText."), /import/),
  slip(
    'a bare link on the about page',
    about,
    plain('[here](javascript:alert)'),
    /a link of its own/,
  ),
  slip('an empty about page', about, plain(' '), /is empty/),
  slip('a sum typed by hand', about, plain('It holds 363 statements.'), /"363" is typed by hand/),
  slip('a sum in words', about, plain('Seven of them are old.'), /"Seven" is typed by hand/),
  slip('a word of quantity', about, plain('There are hundreds.'), /"hundreds" is typed by hand/),
  slip('a count of nothing', about, plain('<Counted of="claim" />.'), /did you mean "claims"/),
  slip('a lost claim', about, plain('In <Claim id="gone">1980</Claim>.'), /"gone" leads nowhere/),
  slip(
    'a number of another claim',
    about,
    plain('In <Claim id="count-1980">1981</Claim>.'),
    /"1981" is typed by hand, expected a number of claim/,
  ),
];

export const slipsInProse: readonly Slip[] = [...written, ...ofTheSite];
