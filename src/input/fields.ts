/** Fields that several shapes share: ranges, sums, times in doubt. */
const COMMON = 'amount currency earliest high latest likely low';

/** The fields that may stand below a field, in any document: what an unknown one may have meant. The schemas decide; a test compares. */
const FIELDS: Readonly<Record<string, string>> = {
  '/contract':
    '$schema assumptions businessCalendar clauses commitments concludedOn currency fees formation governingLaw id linkedContracts parties relation ' +
    'renewals schema services term timeZone title versions',
  '/incident':
    '$schema asOf cause causes claim claimant claimants concurrence conditions content contract contracts currency customer data delivery detectedAt ' +
    'determinations disputed endedAt evidence fault fx ground history id kind losses notices objects occurredAt offers outages outagesComplete parties ' +
    'performance personalData pleas prevention proceedings received relief reported respondents response samples schema service services shares tickets ' +
    'timeZone title',
  '/with': '$schema determinations disputed pleas',
  acts: 'kind soleCause',
  affected: 'from sales to',
  answer: 'amount atLeast atMost currency earliest high latest likely low netOf since value',
  assumptions: 'because grade path',
  baseline: 'from sales to',
  basis: 'components month of per resources service services spread without',
  billing: 'every from',
  budget: 'max per',
  cap: 'amount currency fees high likely low per percent',
  cause: 'forceMajeure kind origin',
  causes: 'forceMajeure kind origin',
  claim: 'act amount channel earliest earliestIs evidence filedOn from madeOn missed proceeding within',
  clauses:
    'amount appliesTo automatic by cause causes classes consequence counterpart countsCredits covers dispensesWithElements drawnToAttention except ' +
    'explained from group heads id kind limit majorInterest max notice of owedBy per protects rate replaces role service services source text trigger ' +
    'within',
  commitments:
    'choose copies countsFrom credit denominator down dueOn essential excludes frequency given hours id intensity kind location measure metric outage ' +
    'owedBy period readings recordsDecide requires responsible retention selfService service services target targetStrict topics variants within ' +
    'wording',
  components: 'amount id',
  content: 'holder id items knownSince manifest profitFromContent providedBy providerRole repeated right shouldHaveKnown unlawful',
  counterNotice: 'at evidence forwardedAt identity measuresEndedAt reachedHolderAt suitNoticeReceivedAt',
  covers: 'heads restitution',
  credit:
    'aligned allowance amount automatic basis cap claim count countsAgainstCap downAtLeast downMoreThan exclusiveRemedy form formTerms id kind ' +
    'minimumPayable multiple outage perUnit percent role stacking tiers unit',
  creditsGranted: 'amount at commitment',
  customer: 'acts contributedShare cooperated employees kind name nature size suppliedContentOn',
  data: 'backupLocation backupsExisted backupsUsable definitive kind ownBackup records recoverableShare recreatable sensitivity',
  days: 'date downtime',
  delivery: 'acceptedOn deliveredOn reserves',
  deposits: 'amount id nature paidBy paidOn service',
  determinations: 'answer by clause commitment content credit date exclusion instance loss losses notice outage parties party question rule',
  disputed: 'clause commitment content credit exclusion loss losses notice outage parties party question rule',
  down: 'zonesAtLeast',
  downWhen: 'affectedShareMoreThan errorRateAtLeast errorRateMoreThan impact',
  effective: 'from to',
  estimate: 'affected baseline deferredShare files hourlyRate hours marginRate method minutesPerFile salesPerHour unitAmount units usefulShare',
  evidence: 'by for id kind withheldBy',
  excludedParts: 'cause from to',
  excludes: 'budget cause effect id noticeAtLeast source unless yearlyBudget',
  exclusiveRemedy: 'clause except for',
  fault: 'atLeast atMost evidence',
  fee: 'amount components feeSteps per rate tax',
  feeSteps: 'after amount when',
  fees: 'deposits paid prepaid unpaid',
  forceMajeure: 'alreadyLate notifiedAt outsideControl preventsPerformance share unavoidable unforeseeable',
  formTerms: 'expiresAt sameProductOnly transferable',
  formation: 'accepted channel inMainActivity negotiated standardTerms submitted withdrawalInformation',
  fx: 'date from rate source to',
  greaterOf: 'amount basis before count currency greaterOf lesserOf multiple order period service services',
  history: 'creditsGranted plannedUsed',
  hours: 'days from high likely low to',
  interest: 'from rate stream',
  interruptions: 'at kind',
  judgments: 'amount confirms court instance on paid',
  lesserOf: 'amount basis before count currency greaterOf lesserOf multiple order period service services',
  limit: 'amount basis before count currency greaterOf lesserOf multiple order period service services',
  linkedContracts: 'id kind knownToParty party',
  losses:
    'against amount avoidable by causedBy certainty chance class direct estimate evidence foreseeable head id moralKind notices object period proven ' +
    'savings series tax',
  max: 'amount of percent',
  measures: 'at items kind',
  metric: 'downWhen empty kind partial slot',
  minimumPayable: 'atLeast moreThan',
  notices:
    'at by channel citesClause content count counterNotice deadline evidence forwardedAt goodFaith goodFaithStatement id items kind locatesContent ' +
    'malicious measures preliminaryEvidence receivedAt refusedAt senderIdentified statesLegalGrounds wrongful',
  object: 'personalSignificance',
  objects: 'lost stored',
  offers: 'amount at by kind',
  outage: 'atLeast moreThan rounding weight',
  outages:
    'affectedShare announcedAt cause causes detectedAt errorRate excludedParts from id impact planned plannedUntil reportedAt resource service services ' +
    'source to',
  paid: 'amount at component currency from high kind likely low order paidOn resource service to',
  parties: 'cap contract customer employees fault id kind name nature of provider role size',
  penalty: 'amount clause',
  per: 'rolling',
  performance: 'billed commitment evidence from performed to',
  period: 'every from rolling to',
  personalData: 'involved roles sensitive subjects',
  plannedUsed: 'commitment duration year',
  pleas: 'at by clause plea',
  prepaid: 'from id paid plan service to units',
  prevention: 'acts backups drills monitoring patched redundancy',
  priceReduction: 'deliveredValue',
  proceedings: 'enforceableOn finalOn interruptions judgments knownOn payBy',
  provider: 'employees kind name nature size',
  punitive: 'multiple',
  rate: 'amount per',
  readings: 'because countsFrom credit denominator down excludes hours id measure metric outage period recordsDecide requires target targetStrict within',
  received: 'amount at by kind',
  relief: 'annulment apology cessation disclosure interest penalty performance priceReduction punitive restitution restoration termination withholdPayment',
  reported: 'days downtime evidence monitoredTime over period resource service source uptimePercent',
  requires: 'burden id text',
  resources: 'attributes fee from id started to',
  response: 'authorityNotifiedAt customersInformedAt planActivatedAt restoredAt subjectsInformedAt',
  restitution: 'claimed valueKept',
  roles: 'party role',
  samples: 'good resource service slot total',
  series: 'amount date',
  services: 'attributes billing fee feeSteps id managed purpose quantity resources term type',
  shares: 'party share weight',
  stacking: 'group rule',
  started: 'from to',
  term: 'from renewal to',
  termination: 'by kind on',
  tickets: 'firstReplyAt id openedAt outage resolvedAt service severity',
  tiers: 'above amount atLeast atMost below percent serviceTime',
  units: 'acquired consumed high likely low remaining',
  unpaid: 'amount disputedReason due invoice service',
  variants: 'countsFrom credit denominator down excludes hours measure metric outage period recordsDecide requires target targetStrict when within',
  versions: 'chosenBy effective published',
};

/** The names of the fields that may stand below the field `parent`; `/contract`, `/incident` and `/with` are the tops of the documents. */
export const fieldsBelow = (parent: string): readonly string[] => (Object.hasOwn(FIELDS, parent) ? (FIELDS[parent] as string) : COMMON).split(' ');
