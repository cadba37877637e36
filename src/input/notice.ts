import type { NoticeTerms } from '../model/matter.js';
import { subjectKey } from '../model/subject.js';
import type { Subject } from '../model/subject.js';
import type { Conversion } from './conversion.js';
import { at, each, word } from './item.js';
import type { Item } from './item.js';
import { idOf, partyNamed, referredAll } from './names.js';
import type { Names } from './names.js';
import { subject, triStated } from './statement.js';
import { momentOf } from './times.js';

const NOTICE_FACTS = [
  'preliminaryEvidence', 'senderIdentified', 'locatesContent', 'goodFaithStatement', 'statesLegalGrounds', 'wrongful', 'malicious', 'goodFaith',
] as const;

const providerOf = (c: Conversion, names: Names, content: Item | undefined): string | undefined => partyNamed(c, names, at(content, 'providedBy'));

/** The content in dispute. */
export const contents = (c: Conversion, names: Names, incident: Item): readonly Subject[] =>
  each(at(incident, 'content')).map((item) => {
    const [provider, holder, role] = [providerOf(c, names, item), partyNamed(c, names, at(item, 'holder')), word(at(item, 'providerRole'))];
    return subject('content', idOf(item), {
      right: word(at(item, 'right')), providerRole: role === 'unknown' ? undefined : role, providedBy: provider,
    }, {
      unlawful: triStated(at(item, 'unlawful')), manifest: triStated(at(item, 'manifest')), shouldHaveKnown: triStated(at(item, 'shouldHaveKnown')),
    }, {
      ...(provider === undefined ? {} : { infringer: [subjectKey('party', provider)] }),
      ...(holder === undefined ? {} : { holder: [subjectKey('party', holder)] }),
    });
  });

/** The notices: as rules and questions see them. One that names no content speaks of all of it. */
export const notices = (c: Conversion, names: Names, incident: Item): readonly Subject[] =>
  each(at(incident, 'notices')).map((item) => {
    const sender = partyNamed(c, names, at(item, 'by'));
    const named = referredAll(c, names, 'content', at(item, 'content'));
    const about = at(item, 'content') === undefined ? [...names.ids.content.keys()] : named;
    const infringers = [...new Set(about.flatMap((id) => providerOf(c, names, names.ids.content.get(id)) ?? []))];
    return subject('notice', idOf(item), { kind: word(at(item, 'kind')), by: sender }, Object.fromEntries(NOTICE_FACTS.map((name) => [name, triStated(at(item, name))])), {
      content: about.map((id) => subjectKey('content', id)),
      infringer: (infringers.length > 0 ? infringers : ['customer']).map((id) => subjectKey('party', id)),
      ...(sender === undefined ? {} : { sender: [subjectKey('party', sender)] }),
    });
  });

/** When each notice arrived, was passed on and was acted upon. Sent and received stand for each other when only one is given. */
export const noticeTerms = (c: Conversion, incident: Item): ReadonlyMap<string, NoticeTerms> =>
  new Map(each(at(incident, 'notices')).map((item): [string, NoticeTerms] => [idOf(item), {
    arrival: momentOf(c, at(item, 'receivedAt') ?? at(item, 'at')),
    forwarded: momentOf(c, at(item, 'forwardedAt')),
    measures: each(at(item, 'measures')).flatMap((m) => {
      const moment = momentOf(c, at(m, 'at'));
      return moment === null ? [] : [{ kind: word(at(m, 'kind')) ?? '', at: moment }];
    }),
  }]));
