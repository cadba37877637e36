import type { Stated } from '../model/fact.js';
import type { ContentTerms, CounterTerms, NoticeTerms } from '../model/matter.js';
import { subjectKey } from '../model/subject.js';
import type { Subject } from '../model/subject.js';
import type { Conversion } from './conversion.js';
import { at, each, placeOf, word } from './item.js';
import type { Item } from './item.js';
import { idOf, partyNamed, referredAll, serviceTypes, servicesOf } from './names.js';
import type { Names } from './names.js';
import { subject, triStated, yesNo } from './statement.js';
import { dayOf, momentOf } from './times.js';

const NOTICE_FACTS = [
  'preliminaryEvidence', 'senderIdentified', 'locatesContent', 'goodFaithStatement', 'statesLegalGrounds', 'wrongful', 'malicious', 'goodFaith',
] as const;

const providerOf = (c: Conversion, names: Names, content: Item | undefined): string | undefined => partyNamed(c, names, at(content, 'providedBy'));

/** What the provider knew of a content: since a day; what it should have known; open as far as nobody can say. A content nobody knew of may still have been one to know of. */
const knowledgeOf = (content: Item): Stated | undefined => {
  const [known, should] = [at(content, 'knownSince'), at(content, 'shouldHaveKnown')];
  if (known !== undefined && known.value !== null && known.text !== 'unknown') return { state: 'is', value: 'knew', place: placeOf(known) };
  const most = known?.text === 'unknown' ? ['knew'] : [];
  if (should?.value === true) return most.length > 0 ? { state: 'open', values: ['should-have-known', 'knew'], place: placeOf(should) } : { state: 'is', value: 'should-have-known', place: placeOf(should) };
  if (should?.text === 'unknown') return { state: 'open', values: ['none', 'should-have-known', ...most], place: placeOf(should) };
  if (known?.text === 'unknown') return { state: 'open', values: ['none', ...most], place: placeOf(known) };
  return should?.value === false ? { state: 'is', value: 'none', place: placeOf(should) } : undefined;
};

/** The content in dispute. */
export const contents = (c: Conversion, names: Names, incident: Item): readonly Subject[] =>
  each(at(incident, 'content')).map((item) => {
    const [provider, holder, role] = [providerOf(c, names, item), partyNamed(c, names, at(item, 'holder')), word(at(item, 'providerRole'))];
    return subject('content', idOf(item), {
      right: word(at(item, 'right')), providerRole: role === 'unknown' ? undefined : role, providedBy: provider, services: serviceTypes(names, servicesOf(names, incident)),
    }, {
      unlawful: triStated(at(item, 'unlawful')), manifest: triStated(at(item, 'manifest')), knowledge: knowledgeOf(item),
      profitFromContent: triStated(at(item, 'profitFromContent')), repeated: triStated(at(item, 'repeated')),
    }, {
      ...(provider === undefined ? {} : { infringer: [subjectKey('party', provider)] }),
      ...(holder === undefined ? {} : { holder: [subjectKey('party', holder)] }),
    });
  });

/** Whether a notice reached the other side: it did where nothing else is said; `open` where it was sent and did not arrive, or nobody knows. */
export const arrivedOf = (notice: Item): 'yes' | 'no' | 'open' => {
  const [sent, received] = [at(notice, 'at'), at(notice, 'receivedAt')];
  if (received === undefined ? sent?.value === null : received.value === null) return received !== undefined && sent !== undefined && sent.value !== null ? 'open' : 'no';
  return received?.text === 'unknown' ? 'open' : 'yes';
};

/** The notices: as rules and questions see them. One that names no content speaks of all of it. */
export const notices = (c: Conversion, names: Names, incident: Item): readonly Subject[] =>
  each(at(incident, 'notices')).map((item) => {
    const sender = partyNamed(c, names, at(item, 'by'));
    const named = referredAll(c, names, 'content', at(item, 'content'));
    const about = at(item, 'content') === undefined ? [...names.ids.content.keys()] : named;
    const infringers = [...new Set(about.flatMap((id) => providerOf(c, names, names.ids.content.get(id)) ?? []))];
    const counter = at(item, 'counterNotice');
    return subject('notice', idOf(item), {
      kind: word(at(item, 'kind')), by: sender, arrived: arrivedOf(item), rights: [...new Set(about.flatMap((id) => word(at(names.ids.content.get(id), 'right')) ?? []))],
      services: serviceTypes(names, servicesOf(names, incident)), answered: yesNo(counter !== undefined && counter.value !== null), measured: yesNo(each(at(item, 'measures')).length > 0),
    }, {
      ...Object.fromEntries(NOTICE_FACTS.map((name) => [name, triStated(at(item, name))])),
      counterEvidence: triStated(at(counter, 'evidence')), counterIdentity: triStated(at(counter, 'identity')),
    }, {
      content: about.map((id) => subjectKey('content', id)),
      infringer: (infringers.length > 0 ? infringers : ['customer']).map((id) => subjectKey('party', id)),
      ...(sender === undefined ? {} : { sender: [subjectKey('party', sender)] }),
    });
  });

const whole = (item: Item | undefined): number | null => (typeof item?.value === 'number' ? item.value : null);

const counterOf = (c: Conversion, counter: Item | undefined): CounterTerms | null =>
  counter === undefined || counter.value === null ? null : {
    sent: momentOf(c, at(counter, 'at')), forwarded: momentOf(c, at(counter, 'forwardedAt')), reachedHolder: momentOf(c, at(counter, 'reachedHolderAt')),
    suitNotice: momentOf(c, at(counter, 'suitNoticeReceivedAt')), measuresEnded: momentOf(c, at(counter, 'measuresEndedAt')), delay: whole(at(counter, 'delayDays')) ?? 0,
  };

/** What measures need of each content. */
export const contentTerms = (c: Conversion, incident: Item): ReadonlyMap<string, ContentTerms> =>
  new Map(each(at(incident, 'content')).map((item): [string, ContentTerms] => [idOf(item), { knownSince: dayOf(c, at(item, 'knownSince'), 'first') }]));

/** When each notice arrived, was passed on and was acted upon. Sent and received stand for each other when only one is given. */
export const noticeTerms = (c: Conversion, incident: Item): ReadonlyMap<string, NoticeTerms> =>
  new Map(each(at(incident, 'notices')).map((item): [string, NoticeTerms] => [idOf(item), {
    arrival: momentOf(c, at(item, 'receivedAt') ?? at(item, 'at')),
    forwarded: momentOf(c, at(item, 'forwardedAt')),
    measures: each(at(item, 'measures')).flatMap((m) => {
      const moment = momentOf(c, at(m, 'at'));
      return moment === null ? [] : [{ kind: word(at(m, 'kind')) ?? '', at: moment, items: whole(at(m, 'items')) }];
    }),
    items: whole(at(item, 'items')),
    counter: counterOf(c, at(item, 'counterNotice')),
  }]));
