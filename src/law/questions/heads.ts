import type { LossTerms } from '../../model/matter.js';
import { areThereToSell } from './selling.js';

/** How directness is taken for a head when nobody has answered: yes, or whoever must prove it loses. */
type Direct = 'yes' | 'by-burden';

/** How foreseeability is taken: yes, no, or yes only where the service is there to sell. */
type Foreseeable = 'yes' | 'no' | 'where-it-sells';

/** Every head of loss of the documents. A head that the tables below leave out does not compile. */
export type Head =
  | 'data-restoration' | 'replacement-service' | 'cost-to-fix' | 'lost-profit' | 'customer-churn' | 'goodwill' | 'image' | 'mitigation-cost'
  | 'wasted-expenditure' | 'fee-refund' | 'remaining-term-price' | 'penalty-to-third-party' | 'ip-infringement' | 'theft-or-fraud' | 'virtual-property'
  | 'personal-data-harm' | 'moral' | 'punitive' | 'investigation-cost' | 'legal-fees' | 'court-costs' | 'regulatory-fine' | 'other';

/** Directness and foreseeability by head. Restoring, replacing and containing follow from the failure itself; what passes through other people's choices must be shown. */
const HEADS: Readonly<Record<Head, { readonly direct: Direct; readonly foreseeable: Foreseeable }>> = {
  'data-restoration': { direct: 'yes', foreseeable: 'yes' },
  'replacement-service': { direct: 'yes', foreseeable: 'yes' },
  'cost-to-fix': { direct: 'yes', foreseeable: 'yes' },
  'lost-profit': { direct: 'yes', foreseeable: 'where-it-sells' },
  'customer-churn': { direct: 'by-burden', foreseeable: 'no' },
  goodwill: { direct: 'by-burden', foreseeable: 'no' },
  image: { direct: 'by-burden', foreseeable: 'yes' },
  'mitigation-cost': { direct: 'yes', foreseeable: 'yes' },
  'wasted-expenditure': { direct: 'by-burden', foreseeable: 'yes' },
  'fee-refund': { direct: 'by-burden', foreseeable: 'yes' },
  'remaining-term-price': { direct: 'by-burden', foreseeable: 'yes' },
  'penalty-to-third-party': { direct: 'by-burden', foreseeable: 'no' },
  'ip-infringement': { direct: 'by-burden', foreseeable: 'yes' },
  'theft-or-fraud': { direct: 'by-burden', foreseeable: 'yes' },
  'virtual-property': { direct: 'by-burden', foreseeable: 'yes' },
  'personal-data-harm': { direct: 'by-burden', foreseeable: 'yes' },
  moral: { direct: 'by-burden', foreseeable: 'yes' },
  punitive: { direct: 'by-burden', foreseeable: 'yes' },
  'investigation-cost': { direct: 'by-burden', foreseeable: 'yes' },
  'legal-fees': { direct: 'by-burden', foreseeable: 'yes' },
  'court-costs': { direct: 'by-burden', foreseeable: 'yes' },
  'regulatory-fine': { direct: 'by-burden', foreseeable: 'yes' },
  other: { direct: 'by-burden', foreseeable: 'yes' },
};

const isHead = (head: string): head is Head => head in HEADS;

/** Whether a head follows directly from the failure, as the catalogue takes it; undefined: by burden. */
export const directByHead = (terms: LossTerms | undefined): true | undefined =>
  terms !== undefined && isHead(terms.head) && HEADS[terms.head].direct === 'yes' ? true : undefined;

/** Whether a head was foreseeable, as the catalogue takes it for the services at hand and what they are for; undefined for a head unknown to it. */
export const foreseeableByHead = (terms: LossTerms | undefined, serviceTypes: readonly string[], purposes: readonly string[]): boolean | undefined => {
  if (terms === undefined || !isHead(terms.head)) return undefined;
  const { foreseeable } = HEADS[terms.head];
  return foreseeable === 'where-it-sells' ? areThereToSell(serviceTypes, purposes) : foreseeable === 'yes';
};

/** Whether a head hangs on what the services are for, and a purpose was stated that does not say whether they are there to sell. */
export const hangsOnPurpose = (terms: LossTerms | undefined, serviceTypes: readonly string[], purposes: readonly string[]): boolean =>
  terms !== undefined && isHead(terms.head) && HEADS[terms.head].foreseeable === 'where-it-sells' && purposes.length > 0 && !areThereToSell(serviceTypes, purposes);
