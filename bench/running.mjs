/** Runs of the command as its users run it, with what they took. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** Certificates named in the environment are read by every process and would triple an empty one. */
export const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

/** Told by the process itself when it ends: processor time of all its threads, and its peak memory; helpers are threads, so that is the whole tree. */
const told = "process.on('exit',()=>process.stderr.write('@'+JSON.stringify([process.cpuUsage(),process.resourceUsage().maxRSS])))";

/** Ticks of the processor by thread, as Linux tells them; nothing elsewhere. */
const ticksOf = (pid, known) => {
  try {
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const fields = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'latin1').replace(/^.*\) /, '').split(' ');
      known.set(thread, (Number(fields[11]) + Number(fields[12])) * 10);
    }
  } catch {
    // it has ended, or this system has no such folder
  }
};

/**
 * One run: milliseconds on the wall and on processors, those of its busiest thread (null where the system does not tell threads apart), peak memory in
 * megabytes. `feed` gives the pieces of standard input.
 */
export const measured = (argv, feed = null) => new Promise((done, failed) => {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${told}`, 'bin/liability.js', ...argv], { env, stdio: [feed === null ? 'ignore' : 'pipe', 'ignore', 'pipe'] });
  const threads = new Map();
  const poll = setInterval(() => ticksOf(child.pid, threads), 50);
  let text = '';
  child.stderr.setEncoding('utf8').on('data', (piece) => { text += piece; });
  child.on('close', (status) => {
    clearInterval(poll);
    const wall = performance.now() - begun;
    const at = text.lastIndexOf('@');
    if (status !== 0 || at < 0) {
      failed(new Error(`liability ${argv.join(' ')}: ${status} ${text}`));
      return;
    }
    const [{ user, system }, kilobytes] = JSON.parse(text.slice(at + 1));
    done({ wall, busy: (user + system) / 1000, busiest: threads.size === 0 ? null : Math.max(...threads.values()), peak: kilobytes / 1024 });
  });
  if (feed !== null) void (async () => {
    for (const piece of feed) if (!child.stdin.write(piece)) await new Promise((go) => child.stdin.once('drain', go));
    child.stdin.end();
  })();
});

/** Several runs of each of several subjects in turn, so that a busy machine slows all alike; of each the one that took least. */
export const least = async (rounds, subjects, of = (m) => m.busy) => {
  const best = subjects.map(() => null);
  for (let round = 0; round < rounds; round++)
    for (const [i, subject] of subjects.entries()) {
      const found = await subject();
      if (best[i] === null || of(found) < of(best[i])) best[i] = found;
    }
  return best;
};
