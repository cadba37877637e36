import type { Rule } from '../../words.js';
import { BREACH } from '../breach.js';
import { UNDATED, decision } from './source.js';

/** A stranger may rely on a breach of contract that harmed it. */
export const breachHarmingAStranger: Rule = {
  id: 'fr.case-law.breach-harming-a-stranger', norm: 'fr.case-law.breach-harming-a-stranger', aliases: ['fr.bootshop'],
  title: { en: 'Breach of contract relied on by a stranger', fr: 'Manquement contractuel invoqué par un tiers', zh: '第三人援引违约' },
  says: {
    en: 'A stranger whom a breach of contract harmed may claim in tort on that breach: it need not show another fault, only the breach, its loss and the link between them.',
    fr: 'Le tiers à qui un manquement contractuel a causé un dommage peut l’invoquer sur le terrain délictuel : il prouve le manquement, son préjudice et le lien entre eux, sans autre faute.',
    zh: '因他人违约受损的第三人可以侵权为由援引该违约：只需证明违约、损失及因果关系，无须另行证明过错。',
  },
  source: decision('05-13.255', { en: 'Ass. plén. 6 Oct 2006, 05-13.255; 13 Jan 2020, 17-19.963', fr: 'Ass. plén., 6 oct. 2006, n° 05-13.255 ; 13 janv. 2020, n° 17-19.963', zh: '最高法院全体会议2006年10月6日05-13.255号；2020年1月13日17-19.963号' }),
  inForce: UNDATED, chosenBy: 'breach-date', of: 'commitment', stage: 'breach', routes: ['tort'], certainty: 'reported',
  when: { all: [{ not: { is: 'party', oneOf: ['yes'], about: 'claimant' } }, BREACH] },
  then: [{ breach: true }],
};
