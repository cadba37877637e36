import { partyKind } from '../../questions/party.js';
import { on, type Rule } from '../../words.js';
import { renewalAnnounced } from '../../questions/terms.js';
import { paidAfterTheEnd } from '../remedies.js';
import { AFTER } from '../undoing.js';
import { codeConsommation } from './source.js';

/** A renewal that was not announced binds the professional only. */
export const tacitRenewal: Rule = {
  id: 'fr.code-consommation.L215-1', norm: 'fr.code-consommation.L215-1',
  title: { en: 'Tacit renewal not announced', fr: 'Reconduction tacite non annoncée', zh: '未告知的默示续订' },
  says: {
    en: 'Who renews a consumer’s or a non-professional’s contract tacitly tells it, between three months and one month before the end, that it may refuse. Without that the other side ends the contract at any time after the renewal without cost, and what it paid for the time after the end goes back.',
    fr: 'Le professionnel informe le consommateur ou le non-professionnel, entre trois mois et un mois avant le terme, de la faculté de ne pas reconduire. À défaut, celui-ci met fin au contrat à tout moment après la reconduction, sans frais, et les sommes payées pour la période postérieure sont remboursées.',
    zh: '经营者应在期满前三个月至一个月之间告知消费者或者非专业者可以不续订；未告知的，对方可在续订后随时无偿终止合同，终止之后期间的已付款项应当返还。',
  },
  source: codeConsommation('L215-1'),
  inForce: { from: on('2016-07-01'), to: null }, chosenBy: 'contract-date', of: 'case', stage: 'price', routes: ['contract'], certainty: 'unverified',
  yieldsTo: AFTER.undoing,
  when: {
    all: [
      { is: 'renewed', oneOf: ['yes'] },
      { is: 'ended', oneOf: ['customer'] },
      { oneOf: partyKind, values: ['consumer', 'non-professional'], burden: 'customer', about: 'claimant' },
      { some: 'clause', where: { all: [{ is: 'kind', oneOf: ['auto-renewal'], about: 'bound' }, { not: { concluded: 'ineffective', about: 'bound' } }] } },
      { not: { ask: renewalAnnounced, burden: 'provider' } },
    ],
  },
  then: [{ add: paidAfterTheEnd(codeConsommation('L215-1')), stream: 'restitution' }],
};
