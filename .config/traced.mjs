/**
 * The ordinary way from a record to its line, built to run on symbols (src/cli/batch/residual): the same sources, in which every operator, condition and
 * call is handed to `$`, so that a computation can be written down while it runs. Pure functions of plain values are taken as one step each and stay as
 * they are. Nothing here knows what the code is about.
 */
import { join, relative, resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build, transform } from 'esbuild';
import ts from 'typescript';

/** Files whose functions are pure, take plain data only (no function), and give plain data that nobody tells apart by identity. */
const STEPS = ['values/day', 'values/instant', 'values/money', 'values/ratio', 'values/duration', 'values/period', 'values/stretch', 'values/estimate', 'values/fixedHolidays', 'values/currency', 'input/decimal', 'output/inert'];

const { factory: f, SyntaxKind: K } = ts;

const BINARY = new Map([
  [K.PlusToken, '+'], [K.MinusToken, '-'], [K.AsteriskToken, '*'], [K.SlashToken, '/'], [K.PercentToken, '%'], [K.AsteriskAsteriskToken, '**'], [K.AmpersandToken, '&'], [K.BarToken, '|'],
  [K.CaretToken, '^'], [K.LessThanLessThanToken, '<<'], [K.GreaterThanGreaterThanToken, '>>'], [K.GreaterThanGreaterThanGreaterThanToken, '>>>'], [K.LessThanToken, '<'], [K.LessThanEqualsToken, '<='],
  [K.GreaterThanToken, '>'], [K.GreaterThanEqualsToken, '>='], [K.EqualsEqualsEqualsToken, '==='], [K.ExclamationEqualsEqualsToken, '!=='], [K.EqualsEqualsToken, '=='], [K.ExclamationEqualsToken, '!='],
]);

const ASSIGNING = new Map([
  [K.PlusEqualsToken, '+'], [K.MinusEqualsToken, '-'], [K.AsteriskEqualsToken, '*'], [K.SlashEqualsToken, '/'], [K.PercentEqualsToken, '%'], [K.AsteriskAsteriskEqualsToken, '**'], [K.AmpersandEqualsToken, '&'],
  [K.BarEqualsToken, '|'], [K.CaretEqualsToken, '^'], [K.LessThanLessThanEqualsToken, '<<'], [K.GreaterThanGreaterThanEqualsToken, '>>'], [K.GreaterThanGreaterThanGreaterThanEqualsToken, '>>>'],
]);

const COMPARING = new Set(['<', '<=', '>', '>=', '===', '!==', '==', '!=']);

const call = (name, ...args) => f.createCallExpression(f.createPropertyAccessExpression(f.createIdentifier('$'), name), undefined, args);
const text = (value) => f.createStringLiteral(value);
const list = (nodes) => f.createArrayLiteralExpression(nodes);
const later = (node) => f.createArrowFunction(undefined, undefined, [], undefined, f.createToken(K.EqualsGreaterThanToken), ts.isObjectLiteralExpression(node) ? f.createParenthesizedExpression(node) : node);

/** Whether an expression waits or yields itself, so that it cannot be moved into a function. */
const waits = (node) => {
  if (ts.isAwaitExpression(node) || ts.isYieldExpression(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => waits(child) || undefined) === true;
};

const bare = (node) => (ts.isParenthesizedExpression(node) ? bare(node.expression) : node);

const refused = (node, why) => {
  throw new Error(`${why}: ${node.getText().slice(0, 200)}`);
};

/** A property that is read or changed: the object and its name. */
const memberOf = (node) => (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.name) ? [node.expression, text(node.name.text)] : ts.isElementAccessExpression(node) ? [node.expression, node.argumentExpression] : undefined);

const handedOver = (context) => (file) => {
  const visit = (node) => {
    const sub = (n) => ts.visitNode(n, visit);
    const condition = (n) => {
      const inner = bare(n);
      const plain = (ts.isBinaryExpression(inner) && COMPARING.has(BINARY.get(inner.operatorToken.kind))) || (ts.isPrefixUnaryExpression(inner) && inner.operator === K.ExclamationToken) || inner.kind === K.TrueKeyword || inner.kind === K.FalseKeyword;
      return plain ? sub(n) : call('t', sub(n));
    };
    if (ts.isBinaryExpression(node)) {
      const { left, right, operatorToken: { kind } } = node;
      const sign = BINARY.get(kind);
      if (sign !== undefined) return call('b', text(sign), sub(left), sub(right));
      if (kind === K.AmpersandAmpersandToken || kind === K.BarBarToken) {
        const name = kind === K.BarBarToken ? 'or' : 'and';
        if (!waits(right)) return call(name, sub(left), later(sub(right)));
        return f.createBinaryExpression(condition(left), kind, sub(right));
      }
      const assigned = ASSIGNING.get(kind);
      if (assigned !== undefined) {
        if (ts.isIdentifier(left)) return f.createBinaryExpression(left, K.EqualsToken, call('b', text(assigned), left, sub(right)));
        const member = memberOf(left) ?? refused(node, 'an assignment');
        return call('upd', sub(member[0]), sub(member[1]), text(assigned), sub(right));
      }
      if (kind === K.AmpersandAmpersandEqualsToken || kind === K.BarBarEqualsToken) {
        if (!ts.isIdentifier(left) || waits(right)) refused(node, 'an assignment');
        return f.createBinaryExpression(left, K.EqualsToken, call(kind === K.BarBarEqualsToken ? 'or' : 'and', left, later(sub(right))));
      }
      if (kind === K.InstanceOfKeyword || kind === K.InKeyword || kind === K.EqualsToken || kind === K.CommaToken || kind === K.QuestionQuestionToken || kind === K.QuestionQuestionEqualsToken) return ts.visitEachChild(node, visit, context);
      return refused(node, 'an operator');
    }
    if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      const { operator, operand } = node;
      if (operator === K.ExclamationToken) return f.createPrefixUnaryExpression(K.ExclamationToken, condition(operand));
      if (operator === K.PlusPlusToken || operator === K.MinusMinusToken) {
        const by = operator === K.PlusPlusToken ? f.createNumericLiteral(1) : f.createPrefixUnaryExpression(K.MinusToken, f.createNumericLiteral(1));
        const prefix = ts.isPrefixUnaryExpression(node);
        if (ts.isIdentifier(operand)) {
          const next = f.createBinaryExpression(operand, K.EqualsToken, call('inc', operand, by));
          return prefix ? f.createParenthesizedExpression(next) : call('post', operand, next);
        }
        const member = memberOf(operand) ?? refused(node, 'a count');
        return prefix ? call('upd', sub(member[0]), sub(member[1]), text('+'), by) : call('updPost', sub(member[0]), sub(member[1]), by);
      }
      if (ts.isNumericLiteral(operand) || ts.isBigIntLiteral(operand)) return node;
      return call('u', text(ts.tokenToString(operator)), sub(operand));
    }
    if (ts.isTypeOfExpression(node)) return ts.isIdentifier(node.expression) ? call('ty', node.expression) : call('ty', sub(node.expression));
    if (ts.isConditionalExpression(node)) return f.createConditionalExpression(condition(node.condition), undefined, sub(node.whenTrue), undefined, sub(node.whenFalse));
    if (ts.isIfStatement(node)) return f.createIfStatement(condition(node.expression), sub(node.thenStatement), node.elseStatement && sub(node.elseStatement));
    if (ts.isWhileStatement(node)) return f.createWhileStatement(condition(node.expression), sub(node.statement));
    if (ts.isDoStatement(node)) return f.createDoStatement(sub(node.statement), condition(node.expression));
    if (ts.isForStatement(node)) return f.createForStatement(node.initializer && sub(node.initializer), node.condition && condition(node.condition), node.incrementor && sub(node.incrementor), sub(node.statement));
    if (ts.isSwitchStatement(node)) return f.createSwitchStatement(call('k', sub(node.expression)), sub(node.caseBlock));
    if (ts.isTemplateExpression(node))
      return call('s', list([text(node.head.text), ...node.templateSpans.map((span) => text(span.literal.text))]), list(node.templateSpans.map((span) => sub(span.expression))));
    if (ts.isTaggedTemplateExpression(node)) return refused(node, 'a tagged template');
    if (ts.isCallExpression(node)) {
      const { expression, arguments: args } = node;
      if (expression.kind === K.SuperKeyword || expression.kind === K.ImportKeyword) return ts.visitEachChild(node, visit, context);
      if (node.questionDotToken !== undefined || (node.flags & ts.NodeFlags.OptionalChain) !== 0) return refused(node, 'an optional call');
      const given = list(args.map(sub));
      const inner = bare(expression);
      if ((ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) && inner.expression.kind === K.SuperKeyword) return refused(node, 'super');
      const member = memberOf(inner);
      if (member !== undefined) return call('m', sub(member[0]), sub(member[1]), given);
      if (ts.isPropertyAccessExpression(inner)) return ts.visitEachChild(node, visit, context); // a private method: ours
      return call('f', sub(expression), given);
    }
    if (ts.isNewExpression(node)) return call('n', sub(node.expression), list((node.arguments ?? []).map(sub)));
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitNode(file, visit);
};

/** Code with everything handed over. */
export const handOver = (code) => {
  const source = ts.createSourceFile('traced.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const { transformed: [file] } = ts.transform(source, [handedOver]);
  return ts.createPrinter({ removeComments: true }).printFile(file);
};

const stepsOf = (src) => ({
  name: 'steps',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir, namespace }) => {
      const name = relative(src, resolve(resolveDir, path)).replaceAll('\\', '/').replace(/\.js$/, '');
      return namespace !== 'steps' && STEPS.includes(name) ? { path: name, namespace: 'steps' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'steps' }, ({ path }) => ({ contents: stepsOf.names[path].map((name) => `export const ${name} = $steps[${JSON.stringify(path)}].${name};`).join('\n') }));
  },
});

/** Of each of those files the functions whose declared type is of one kind, whatever they are given: nobody need ask which it was. */
const sureOf = (src) => {
  const program = ts.createProgram(STEPS.map((path) => join(src, `${path}.ts`)), { strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, noLib: true });
  const checker = program.getTypeChecker();
  const { StringLike, NumberLike, BigIntLike, Object: Structure } = ts.TypeFlags;
  const kindsOf = (type) => (type.isUnion() ? type.types : [type]).map(({ flags }) => [StringLike, NumberLike, BigIntLike].find((kind) => (flags & kind) !== 0) ?? (!type.isUnion() && (flags & Structure) !== 0 ? Structure : 0));
  const isSure = (declared) => {
    const [signature] = checker.getTypeOfSymbol(declared).getCallSignatures();
    const [kind, ...others] = new Set(signature === undefined ? [0] : kindsOf(signature.getReturnType()));
    return kind !== 0 && others.length === 0;
  };
  return Object.fromEntries(STEPS.map((path) => [path, checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(join(src, `${path}.ts`)))).filter(isSure).map(({ name }) => name)]));
};

/** The script: a function of `$` (what is called in place of operators) and of what makes a step of a function. */
export const buildTraced = async (root, shared, law) => {
  const src = join(root, 'src');
  const options = { ...shared, platform: 'neutral', write: false, minify: false };
  const contents = STEPS.map((path, i) => `export * as s${i} from ${JSON.stringify(join(src, `${path}.ts`))};`).join('\n');
  const { outputFiles: [steps] } = await build({ ...options, stdin: { contents, resolveDir: root }, format: 'iife', globalName: 'steps' });
  const modules = runInThisContext(`(() => {${steps.text}; return steps;})()`);
  stepsOf.names = Object.fromEntries(STEPS.map((path, i) => [path, Object.keys(modules[`s${i}`])]));
  const { outputFiles: [main] } = await build({
    ...options, entryPoints: [join(src, 'cli/batch/residual/traced.ts')], format: 'iife', globalName: 'traced', supported: { 'optional-chain': false, 'logical-assignment': false }, plugins: [stepsOf(src), law],
    external: ['#sentences'],
  });
  const whole = `(function ($, $step, require) {
${steps.text}
const $sure = ${JSON.stringify(sureOf(src))};
const $steps = {${STEPS.map((path, i) => `${JSON.stringify(path)}: Object.fromEntries(Object.entries(steps.s${i}).map(([name, value]) => [name, typeof value === 'function' ? $step(name, value, $sure[${JSON.stringify(path)}].includes(name)) : value]))`).join(', ')}};
${handOver(main.text)}
return traced;
})`;
  if (process.env.PLAIN) return whole;
  const { code } = await transform(whole, { minifyWhitespace: true, minifyIdentifiers: true, treeShaking: false, target: shared.target });
  return code.trim().replace(/;$/, '').replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
};
