import { Command, InvalidArgumentError, Option } from 'commander';
import type { Change } from '../../input/change.js';
import { SIDE_FORMS } from '../../output/compare/formNames.js';
import { parseAmount } from '../../values/money.js';
import type { ExitCode } from '../exitCodes.js';
import { day, gather, law, none } from '../options.js';
import { withClaim, withReporting } from '../reporting.js';
import { sweep } from '../sweepOption.js';
import type { WhatifOptions } from '../whatif.js';
import type { World } from '../world.js';

const EXAMPLES = `Examples:
  liability whatif contract.yaml incident.yaml --set losses[0].proven=50000
  liability whatif contract.yaml incident.yaml --set clauses.cap.limit.amount=20000 --plea clause-unfair:customer:cap
  liability whatif contract.yaml incident.yaml --sweep losses[0].proven=0..100000:10000 --against 25000
  liability whatif contract.yaml incident.yaml --sweep concludedOn=2016-09-28..2016-10-03 --sweep fault.provider=all
  liability whatif contract.yaml incident.yaml --law cn --law fr --law none --as-of 2018-01-01 --as-of 2026-01-01
`;

const set = (text: string): Change => {
  const cut = text.indexOf('=');
  if (cut <= 0) throw new InvalidArgumentError('Expected PATH=VALUE, such as losses[0].proven=50000; PATH= takes the statement out.');
  return { path: text.slice(0, cut).trim(), text: text.slice(cut + 1) };
};

const plea = (text: string): WhatifOptions['plea'][number] => {
  const [kind = '', by = '', clause, ...more] = text.split(':');
  if (kind === '' || by === '' || clause === '' || more.length > 0) throw new InvalidArgumentError('Expected PLEA:PARTY or PLEA:PARTY:CLAUSE, such as clause-unfair:customer.');
  return { plea: kind, by, clause: clause ?? null };
};

const sum = (text: string): string => {
  const amount = parseAmount(text, 4);
  if (amount === undefined || amount < 0n) throw new InvalidArgumentError('Expected an amount such as 25000.');
  return text;
};

/** `liability whatif`: the verdict under other facts, laws or days, side by side. */
export const whatifCommand = (world: World, ended: (code: ExitCode) => void): Command =>
  withReporting(withClaim(
    new Command('whatif')
      .description('the verdict under other facts, another law or another day, side by side; the award over a value')
      .addHelpText('before', EXAMPLES)
      .argument('<contract>', 'contract profile, YAML or JSON; - is standard input')
      .argument('<incident>', 'incident record; - is standard input')
      .addOption(new Option('--set <path=value>', 'a fact in place of another: entries by id or place (clauses.cap, losses[0]); the record goes first, contract.… names the profile; repeatable').argParser(gather(set)).default(none, 'none'))
      .addOption(new Option('--plea <plea:party[:clause]>', 'a plea made as well; repeatable').argParser(gather(plea)).default(none, 'none'))
      .addOption(new Option('--sweep <path=a..b>', 'the award over the figures or days from a to b, :STEP apart or :xN of them; with each of a|b|c, or of all words of a field; repeatable').argParser(gather(sweep)).default(none, 'none'))
      .addOption(new Option('--against <amount>', 'the sum a sweep measures the award against; else what was offered; repeatable').argParser(gather(sum)).default(none, 'none'))
      .addOption(new Option('--law <law>', 'cn, fr or none; repeatable').argParser(gather(law)).default(none, 'none'))
      .addOption(new Option('--as-of <date>', 'day of assessment, or today; repeatable').argParser(gather(day)).default(none, 'none')),
  ), SIDE_FORMS).action(async (contract: string, incident: string, options: WhatifOptions) => {
    const { whatif } = await import('../whatif.js');
    ended(await whatif(world, contract, incident, options));
  });
