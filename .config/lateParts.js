/** What the law is made of in the command: see lateLaw.mjs. bin/loading.js answers for '#sentences'. */
import { sentences } from '#sentences';

class Text {
  constructor(number) {
    this.number = number;
  }
  get en() {
    return sentences('en', this.number);
  }
  get fr() {
    return sentences('fr', this.number);
  }
  get zh() {
    return sentences('zh', this.number);
  }
}

/** A text in three languages. */
export const text = (number) => new Text(number);

/** The headings, by what they are the heading of; an absent name is undefined. */
const headings = {
  Rule: class {
    constructor({ id, of, stage, routes, inForce, chosenBy, yieldsTo, concludes, opening }) {
      this.id = id;
      this.of = of;
      this.stage = stage;
      this.routes = routes;
      this.inForce = inForce;
      this.chosenBy = chosenBy;
      this.yieldsTo = yieldsTo;
      this.concludes = concludes;
      this.opens = opening;
      this.opened = undefined;
    }
    get opening() {
      return (this.opened ??= this.opens?.());
    }
  },
  Question: class {
    constructor({ id, of, implies, raised }) {
      this.id = id;
      this.of = of;
      this.implies = implies;
      this.raised = raised;
    }
  },
  Parameter: class {
    constructor({ id }) {
      this.id = id;
    }
  },
};

/** A heading with what reads other names from an object that is made when one of them is first asked for. */
const kindOf = (Heading, names) => {
  const Kind = class extends Heading {
    constructor(heading, make) {
      super(heading);
      this.make = make;
      this.whole = undefined;
    }
  };
  for (const name of names.split(' ')) Object.defineProperty(Kind.prototype, name, { get() { return (this.whole ??= this.make())[name]; } });
  return Kind;
};

const kinds = new Map();

/** An object of which the heading is there and the rest is made when it is asked for. */
export const made = (type, names, heading, make) => {
  const key = `${type} ${names}`;
  let Kind = kinds.get(key);
  if (Kind === undefined) kinds.set(key, (Kind = kindOf(headings[type], names)));
  return new Kind(heading, make);
};
