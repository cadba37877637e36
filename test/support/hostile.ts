import { CONTRACT, INCIDENT } from '../cli/dispute.js';

/** A text that tries to be more than a text: terminal escapes, turned direction, markup, marks, a formula, commands of a build, a mention. */
export const EVIL = '\u001b[31m\u009b1m\u202e\u2066\u200b</script><script>alert(1)</script> ]]> "onload=x\' | **b** [l](javascript:x) =cmd|/c calc!A1 ::error file=x::owned ##[error]x \r\n::warning::y `@all`';

/** One that is longer than anybody writes. */
const HUGE_TEXT = `${'长'.repeat(20000)}${EVIL}`;

/** One pair of documents in which every text that a party writes is such a text. */
export const HOSTILE = {
  'contract.yaml': `${CONTRACT.replace('name: Host', `name: ${JSON.stringify(EVIL)}`).replace('title: Hosting', `title: ${JSON.stringify(EVIL)}`)
    .replace('covers: all}', `covers: all, source: ${JSON.stringify(EVIL)}, text: ${JSON.stringify(HUGE_TEXT)}}`).replace('essential: true}', `essential: true, wording: ${JSON.stringify(EVIL)}}`)}assumptions: [{path: timeZone, because: ${JSON.stringify(`=${EVIL}`)}, grade: assumed}]\n`,
  'incident.yaml': `${INCIDENT.replace(/title: .*/, `title: ${JSON.stringify(`=${EVIL}`)}`)}prevention: {acts: [${JSON.stringify(EVIL)}]}\nevidence: [{id: e1, kind: log, for: [losses.rebuild], by: customer}]\n`,
};

/** What a text that stayed one never holds: what steers a terminal, turns the direction or hides itself. */
export const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;
