import type { Random } from './random.ts';

/** One line of a support conversation: who speaks, and ways to say it. Words in braces come from the case's details. */
export type Line = readonly ['customer' | 'agent', ...string[]];

/** One support case, from its opening to its close. */
export interface Conversation {
  readonly topic: string;
  /** A file that the customer sends after the line of this index, where the case is about one. */
  readonly file?: { readonly name: string; readonly contentType: string; readonly after: number };
  readonly lines: readonly Line[];
}

/** What the words in braces stand for. */
export type CaseDetails = Readonly<
  Record<'customer' | 'agent' | 'order' | 'product' | 'city' | 'weekday' | 'number' | 'amount' | 'case', string>
>;

const products = [
  'desk lamp',
  'espresso machine',
  'air purifier',
  'record player',
  'standing desk',
  'wall clock',
  'kettle',
  'bread oven',
  'radio',
  'bookshelf',
  'sewing machine',
  'floor fan',
];
const cities = ['Bristol', 'Leeds', 'Utrecht', 'Malmö', 'Porto', 'Galway', 'Basel', 'Ghent', 'Aarhus', 'Lyon'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function createDetails(random: Random, customer: string, agent: string): CaseDetails {
  return {
    customer,
    agent,
    order: `NL-${random.between(100_000, 999_999)}`,
    product: random.pick(products),
    city: random.pick(cities),
    weekday: random.pick(weekdays),
    number: String(random.between(11, 98)),
    amount: `€${random.between(9, 240)}.${random.pick(['00', '50', '90', '95'])}`,
    case: `C-${random.between(10_000, 99_999)}`,
  };
}

/** One of the ways to say the line, with the case's details in it. */
export function speak(random: Random, [, ...ways]: Line, details: CaseDetails): string {
  const known: Readonly<Record<string, string>> = details;
  return random.pick(ways).replace(/\{(\w+)\}/g, (braces, name: string) => known[name] ?? braces);
}
