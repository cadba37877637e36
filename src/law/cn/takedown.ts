import { labelsOf } from '../../model/subject.js';
import type { Subject } from '../../model/subject.js';
import type { Condition } from '../words.js';
import { noticeMalicious, noticeWrongful } from '../questions/counter.js';
import { fault } from '../questions/party.js';
import { measureAdequate, measureInTime, noticeForwardedInTime, noticeValid } from '../questions/notice.js';

/** Services that see machines, names or lines and not the single contents on them: server rental, domain names, access, the shell of an application. */
const INFRASTRUCTURE: readonly string[] = ['basic-cloud', 'cloud-compute', 'dedicated-server', 'dns', 'domain', 'network-access', 'app-shell'];

/** Whether the content of a notice stands on infrastructure, for the measures. */
export const onInfrastructure = (notice: Subject): boolean => labelsOf(notice, 'services').some((type) => INFRASTRUCTURE.includes(type));

/** The service on which the content stands is infrastructure. */
export const ON_INFRASTRUCTURE: Condition = { is: 'services', oneOf: INFRASTRUCTURE };

/** A measure that fits, in time. */
export const MEASURE: Condition = { all: [{ ask: measureInTime, burden: 'provider' }, { ask: measureAdequate, burden: 'provider' }] };
/** Infrastructure, where no court found that what it did falls short even so. */
const CASE_LAW: Condition = { all: [{ concluded: { rule: 'cn.case-law.infrastructure-measures' } }, { not: { refused: measureAdequate } }] };

/** Beside forwarding, which is a duty of its own since 2021: a fitting measure in time, of which infrastructure is relieved. */
export const MEASURE_OR_INFRASTRUCTURE: Condition = { any: [MEASURE, CASE_LAW] };

/** Before 2021: a fitting measure in time, for which infrastructure could pass the notice on. */
export const MEASURE_OR_FORWARDING: Condition = { any: [MEASURE, { all: [CASE_LAW, { ask: noticeForwardedInTime, burden: 'provider' }] }] };

/** The notice is about intellectual property. */
export const ABOUT_IP: Condition = { is: 'rights', oneOf: ['copyright', 'trademark', 'patent', 'trade-secret'] };

/** The content stands on a platform on which others trade. */
export const ON_PLATFORM: Condition = { is: 'services', oneOf: ['e-commerce-platform', 'online-booking'] };

/** A work on a space, a search or a link. */
export const WORK_ON_A_SPACE: Condition = { all: [{ is: 'rights', oneOf: ['copyright'] }, { not: ON_INFRASTRUCTURE }] };

/** Such a work is restored at once under the regulation of 2006; platforms have their fifteen days by a later law. */
export const RESTORED_AT_ONCE: Condition = { all: [WORK_ON_A_SPACE, { not: ON_PLATFORM }] };

/** A notice to take down, seen from whoever sent it. */
export const SENT_TO_TAKE_DOWN: Condition = { all: [{ is: 'kind', oneOf: ['takedown'] }, { is: 'role', oneOf: ['notifier', 'right-holder'], about: 'respondent' }] };

/** A mistaken notice, seen from whoever sent it. */
export const WRONG_NOTICE: Condition = { all: [SENT_TO_TAKE_DOWN, { ask: noticeWrongful, burden: 'user' }] };

/** Whoever sent it was at fault, of which malice is the worst kind. */
export const AT_FAULT_IN_NOTIFYING: Condition = { any: [{ ask: fault, burden: 'claimant', about: 'respondent' }, { ask: noticeMalicious, burden: 'user' }] };

/** Before 2021 a notice about a person had contents of its own; any other was valid by first evidence, sender and place. */
export const VALID_BEFORE_2021: Condition = {
  any: [
    { concluded: { rule: 'cn.network-personality-provisions-2014.5' } },
    { all: [{ ask: noticeValid, burden: 'notifier' }, { not: { concluded: { rule: 'cn.network-personality-provisions-2014.5.1' } } }] },
  ],
};
