import { strFromU8, unzipSync } from 'fflate';
import { nodeWorld } from '../../src/cli/nodeWorld.js';
import { run } from '../../src/cli/main.js';
import { scratchInMemory } from '../support/scratch.js';
import type { Bulk } from '../../src/cli/bulk.js';
import type { Touched, World } from '../../src/cli/world.js';
import { plainPalette } from '../../src/output/formatter.js';

/** Text as it is; of an archive the text of its parts. */
const plainOf = (text: string | Uint8Array): string => (typeof text === 'string' ? text : Object.values(unzipSync(text)).map((part) => strFromU8(part)).join('\n'));

/** What a run left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What the world of a test holds. */
export interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly today?: string;
  readonly columns?: number;
  /** Makes the reading of a file throw, as a bug would. */
  readonly broken?: string;
  /** Offsets of another world than this one. */
  readonly offsetAt?: typeof nodeWorld.offsetAt;
}

const MISSING: Touched<never> = { ok: false, why: 'missing', message: 'ENOENT' };

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 1000) yield await Promise.resolve(bytes.slice(at, at + 1000));
}

/** Runs a command line in a world of files in memory, with the clock and the zones of a fixed day. */
export const runIn = async (argv: readonly string[], given: Given = {}): Promise<Ran> => {
  const files = new Map(Object.entries(given.files ?? {}));
  const said = { out: '', err: '' };
  const textOf = (file: string): string | undefined => {
    if (file === given.broken) throw new Error('a bug in the test');
    return file === '-' ? (given.stdin ?? '') : files.get(file);
  };
  const world: World = {
    read: (file) => {
      const text = textOf(file);
      return Promise.resolve(text === undefined ? MISSING : { ok: true, value: text });
    },
    bulk: () => Promise.resolve<Bulk>({
      open: (file) => {
        const text = textOf(file);
        return Promise.resolve(text === undefined ? MISSING : { ok: true, value: { pieces: pieces(text), beginning: text, size: null } });
      },
      stretch: () => new Uint8Array(),
      files: (name) => {
        const inside = [...files.keys()].filter((file) => file.startsWith(`${name}/`)).sort();
        return Promise.resolve({ ok: true, value: inside.length > 0 ? inside : [name] });
      },
      sink: (file) => {
        const written: string[] = [];
        const decoder = new TextDecoder();
        return Promise.resolve({ ok: true, value: {
          write: (text) => {
            const plain = typeof text === 'string' ? text : decoder.decode(text);
            if (file === null) said.out += plain;
            else written.push(plain);
            return Promise.resolve({ ok: true, value: true });
          },
          finish: () => {
            if (file !== null) files.set(file, written.join(''));
            return Promise.resolve({ ok: true, value: null });
          },
          leave: () => undefined,
        } });
      },
      left: () => null, remove: () => undefined, aside: () => ({ name: 'aside', scratch: scratchInMemory, tried: (doing) => ({ ok: true, value: doing() }) }), mark: (file) => file, helpers: () => null, tracing: null, lean: () => undefined, stopped: () => Promise.resolve(false), elapsed: () => 0,
    }),
    neighbours: () => Promise.resolve([...files.keys()]),
    write: (text) => Promise.resolve(void (said.out += plainOf(text))),
    tell: (text) => Promise.resolve(void (said.err += text)),
    save: (file, text) => {
      files.set(file, plainOf(text));
      return Promise.resolve({ ok: true, value: null });
    },
    same: (a, b) => Promise.resolve(a === b),
    env: given.env ?? {},
    terminal: { stdout: given.terminal === true, stderr: given.terminal === true },
    columns: given.columns ?? null,
    now: () => Date.parse(given.today ?? '2026-01-01T12:00:00Z'),
    offsetAt: given.offsetAt ?? nodeWorld.offsetAt,
    packaged: (path) => ({ file: path, address: `file:///package/${path}` }),
    palette: (colours) => Promise.resolve(colours ? { ...plainPalette, strong: (t) => `\u001b[1m${t}\u001b[22m` } : plainPalette),
    version: '0.0.0',
    timeZones: 'fixed',
  };
  const code = await run(argv, world);
  return { code, out: said.out, err: said.err, files };
};
