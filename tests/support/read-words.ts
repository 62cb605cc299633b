import { convertToTsx } from '@astrojs/astro2tsx';
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import ts from 'typescript';

const tsx = '.astro.tsx';

/** The sources as TypeScript sees them, each component as the code it stands for. */
function openProgram(): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const read = (name: string): string | undefined =>
    name.endsWith(tsx)
      ? convertToTsx(readFileSync(name.slice(0, -4), 'utf8'), { ambientTypes: true }).code
      : readFile(name);
  host.fileExists = (name) => fileExists(name.endsWith(tsx) ? name.slice(0, -4) : name);
  host.readFile = read;
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  host.getSourceFile = (name, target, ...rest) =>
    name.endsWith(tsx)
      ? ts.createSourceFile(name, read(name) ?? '', target, true, ts.ScriptKind.TSX)
      : getSourceFile(name, target, ...rest);
  const names = globSync('src/**/*.{ts,astro}').map((name) =>
    resolve(name.endsWith('.astro') ? `${name}.tsx` : name),
  );
  return ts.createProgram(names, { ...options, types: ['astro/client'] }, host);
}

/** The object literal of an expression, without `satisfies` and `as`. */
function literalOf(node: ts.Expression): ts.ObjectLiteralExpression | null {
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return literalOf(node.expression);
  return ts.isObjectLiteralExpression(node) ? node : null;
}

/** Every word of a dictionary's literal, by the node that declares it. */
function listLeaves(literal: ts.ObjectLiteralExpression, path: string): [ts.Node, string][] {
  // Words spread in from elsewhere are counted where they stand.
  const own = literal.properties.filter((property) => !ts.isSpreadAssignment(property));
  return own.flatMap((property) => {
    const name = `${path}.${(property.name as ts.Identifier).text}`;
    const inner = ts.isPropertyAssignment(property) ? literalOf(property.initializer) : null;
    return inner ? listLeaves(inner, name) : [[property, name] as [ts.Node, string]];
  });
}

/** A file's dictionary: the literal it calls `indonesian`, whose keys every language has. */
function dictionaryOf(file: ts.SourceFile): ts.ObjectLiteralExpression | null {
  const declared = file.statements.flatMap((node) =>
    ts.isVariableStatement(node) ? [...node.declarationList.declarations] : [],
  );
  const own = declared.find(({ name }) => ts.isIdentifier(name) && name.text === 'indonesian');
  return own?.initializer ? literalOf(own.initializer) : null;
}

/** Words are handed on by a name, by a property or by a key. */
function isNamed(node: ts.Node): node is ts.Expression {
  return (
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node)
  );
}

/** Follows the reading of words through the sources by their types. */
class Reader {
  readonly #checker: ts.TypeChecker;
  readonly #dictionaries: ReadonlySet<ts.SourceFile>;
  /** What words and their groups are called: only what is called so needs its type, which is slow. */
  readonly #keys: ReadonlySet<string>;
  readonly read = new Set<ts.Node>();

  constructor(
    checker: ts.TypeChecker,
    dictionaries: ReadonlySet<ts.SourceFile>,
    keys: ReadonlySet<string>,
  ) {
    this.#checker = checker;
    this.#dictionaries = dictionaries;
    this.#keys = keys;
  }

  visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node) && this.#keys.has(node.name.text))
      this.#mark(node.name);
    else if (ts.isElementAccessExpression(node)) this.#readIndex(node);
    else if (ts.isBindingElement(node)) this.#readBinding(node);
    if (isNamed(node)) this.#readHandedOn(node);
    ts.forEachChild(node, this.visit);
  };

  #mark(name: ts.Node): void {
    this.#markSymbol(this.#checker.getSymbolAtLocation(name));
  }

  #markSymbol(symbol: ts.Symbol | undefined): void {
    for (const declaration of symbol?.declarations ?? []) this.read.add(declaration);
  }

  /** `words[key]` reads the keys that its type allows. */
  #readIndex({ expression, argumentExpression }: ts.ElementAccessExpression): void {
    const type = this.#checker.getTypeAtLocation(expression);
    const key = this.#checker.getTypeAtLocation(argumentExpression);
    const keys = key.isUnion() ? key.types : [key];
    if (!keys.every((one) => one.isLiteral())) return this.#readAll(type);
    for (const { value } of keys as ts.LiteralType[]) {
      this.#markSymbol(type.getProperty(String(value)));
    }
  }

  #readBinding({ name, propertyName, parent, dotDotDotToken }: ts.BindingElement): void {
    const key = propertyName ?? name;
    if (dotDotDotToken || !ts.isObjectBindingPattern(parent) || !ts.isIdentifier(key)) return;
    if (!this.#keys.has(key.text)) return;
    this.#markSymbol(this.#checker.getTypeAtLocation(parent).getProperty(key.text));
  }

  /** Words given away whole are read as far as the one who takes them asks for them. */
  #readHandedOn(node: ts.Expression): void {
    const { parent } = node;
    const isTaken =
      (ts.isCallExpression(parent) && parent.expression !== node) ||
      ts.isJsxExpression(parent) ||
      ts.isSatisfiesExpression(parent);
    const isPlaced = ts.isPropertyAssignment(parent) && parent.initializer === node;
    const isSpread = ts.isSpreadAssignment(parent);
    if (!isTaken && !isPlaced && !isSpread) return;
    const given = this.#checker.getTypeAtLocation(node);
    if (!this.#isOfWords(given)) return;
    const asked = this.#checker.getContextualType(isSpread ? parent.parent : node);
    if (asked) this.#readAsked(given, this.#checker.getNonNullableType(asked));
    else if (isTaken) this.#readAll(given);
  }

  #readAsked(given: ts.Type, asked: ts.Type): void {
    if (given === asked || !this.#isOfWords(given)) return;
    const shared = asked.getProperties().filter(({ name }) => given.getProperty(name));
    if (!shared.length) return this.#readAll(given);
    for (const { name } of shared) {
      const [inner, wanted] = [given.getProperty(name), asked.getProperty(name)];
      this.#markSymbol(inner);
      if (inner && wanted) {
        this.#readAsked(
          this.#checker.getTypeOfSymbol(inner),
          this.#checker.getTypeOfSymbol(wanted),
        );
      }
    }
  }

  #readAll(type: ts.Type): void {
    if (!this.#isOfWords(type)) return;
    for (const property of type.getProperties()) {
      this.#markSymbol(property);
      this.#readAll(this.#checker.getTypeOfSymbol(property));
    }
  }

  /** Whether a type is that of an object written in a dictionary. */
  #isOfWords(type: ts.Type): boolean {
    const [first] = type.getProperties();
    const file = first?.declarations?.[0]?.getSourceFile();
    return file !== undefined && this.#dictionaries.has(file);
  }
}

/** The words of the interface, each as `file.path.to.word`, and those among them nothing reads. */
export function findUnreadWords(): { readonly all: string[]; readonly unread: string[] } {
  const program = openProgram();
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/src/'));
  const words = new Map<ts.Node, string>();
  const dictionaries = files.filter((file) => dictionaryOf(file));
  for (const file of dictionaries) {
    const literal = dictionaryOf(file);
    const leaves = literal ? listLeaves(literal, basename(file.fileName, '.ts')) : [];
    for (const [leaf, path] of leaves) words.set(leaf, path);
  }
  const keys = new Set([...words.values()].flatMap((path) => path.split('.')));
  const reader = new Reader(checker, new Set(dictionaries), keys);
  files.forEach(reader.visit);
  const unread = [...words].filter(([leaf]) => !reader.read.has(leaf)).map(([, path]) => path);
  return { all: [...words.values()], unread };
}
