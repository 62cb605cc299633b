import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** What a check says somewhere in `src/`: its file, and the text with `0` for what it names. */
export interface CheckMessage {
  readonly file: string;
  readonly text: string;
}

/** Every text of the source that says what is wrong and what is expected. */
export function listCheckMessages(patterns: readonly string[]): CheckMessage[] {
  return globSync([...patterns]).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    return listTexts(source, source)
      .filter((text) => /[,;] expected /.test(text))
      .map((text) => ({ file, text }));
  });
}

function listTexts(node: ts.Node, source: ts.SourceFile): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  const own = ts.isTemplateExpression(node) ? [readTemplate(node, source)] : [];
  const inner: string[] = [];
  node.forEachChild((child) => {
    inner.push(...listTexts(child, source));
  });
  return [...own, ...inner];
}

/** A template as it is said when there is no nearest name to suggest. */
function readTemplate({ head, templateSpans }: ts.TemplateExpression, source: ts.SourceFile) {
  const spans = templateSpans.map(({ expression, literal }) => {
    const isSuggestion = /^(?:suggest\(|near\b)/.test(expression.getText(source));
    return (isSuggestion ? '' : '0') + literal.text;
  });
  return head.text + spans.join('');
}
