import type { Rule } from '../../words.js';
import { civilProcedureInterpretation, IN_FORCE } from './source.js';

/** The ordinary standard; fraud needs proof beyond reasonable doubt. */
export const standardOfProof: Rule = {
  id: 'cn.civil-procedure-interpretation.108',
  norm: 'standard-of-proof',
  aliases: ['cn.ev.108'],
  title: { en: 'How surely a fact must be shown', fr: 'Degré de preuve requis', zh: '高度可能性的证明标准' },
  says: {
    en: 'A fact counts as shown when, on the evidence, it is highly probable; where the other side shakes it so far that it stays uncertain, it counts as not shown.',
    fr: 'Un fait est établi lorsque, au vu des preuves, il est hautement probable ; s’il redevient incertain par la preuve contraire, il ne l’est pas.',
    zh: '待证事实的存在具有高度可能性的，应当认定该事实存在；经反证致其真伪不明的，应当认定不存在。',
  },
  source: civilProcedureInterpretation('108'),
  inForce: IN_FORCE,
  chosenBy: 'judgment-date',
  of: 'loss',
  stage: 'heads',
  routes: ['contract', 'tort', 'statute'],
  certainty: 'read',
  when: { concluded: 'founded' },
  then: [{ note: true }],
};
