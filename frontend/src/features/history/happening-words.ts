import { kinds as activityKinds } from '@/features/activities/kinds';
import type { HappeningView } from '@/shared/api/generated';
import { changeWords } from './change-words';

const kindOfActivity = (code: string): string =>
  code in activityKinds
    ? `the ${activityKinds[code as keyof typeof activityKinds].label.toLowerCase()}`
    : 'an activity';

const nameSaid = ({ act, changes }: HappeningView): string | null | undefined => {
  if (act !== 'REMOVED' && act !== 'RESTORED' && act !== 'PURGED') return undefined;
  const named = changes.find(({ field }) => field === 'name');
  return named?.before ?? named?.after;
};

/** What it was done to, as one would call it: by the name it had then, where the entry has it. */
const called = (happening: HappeningView): string => {
  const { kind, what, client } = happening;
  const name = nameSaid(happening) ?? what?.name;
  switch (kind) {
    case 'ACTIVITY':
      return name ? kindOfActivity(name) : 'an activity';
    case 'NEXT_STEP':
      return name ? `the next step “${name}”` : 'a next step';
    case 'CONTACT':
      return name ?? 'a contact who was deleted';
    case 'MEMBER':
    case 'SIGN_IN':
    case 'SECOND_FACTOR':
    case 'WAY_BACK':
      return name ?? 'somebody';
    default:
      return name ?? client?.name ?? 'a client that was deleted';
  }
};

const verbs: Record<HappeningView['act'], string> = {
  ADDED: 'added',
  CHANGED: 'changed',
  REMOVED: 'removed',
  RESTORED: 'put back',
  PURGED: 'let go',
  MERGED: 'merged another one into',
  SEPARATED: 'took back a merge into',
  INVITED: 'invited',
  WITHDRAWN: 'withdrew the invitation of',
  JOINED: 'accepted the invitation of',
  SIGNED_IN: 'signed in',
  REFUSED: 'was refused',
  SIGNED_OUT: 'signed out',
  PASSWORD_CHANGED: 'chose a new password',
  EXPORTED: 'exported',
};

/** What is not said by the verb and the name alone. */
const phrases: Record<string, (what: string) => string> = {
  'ACTIVITY.ADDED': (what) => `logged ${what}`,
  'ACTIVITY.CHANGED': (what) => `corrected ${what}`,
  'ACTIVITY.REMOVED': (what) => `took out ${what}`,
  'CLIENT.REMOVED': (what) => `deleted ${what}`,
  'CLIENT.RESTORED': (what) => `restored ${what}`,
  'CONTACT.REMOVED': (what) => `deleted ${what}`,
  'CONTACT.RESTORED': (what) => `restored ${what}`,
  'NEXT_STEP.REMOVED': (what) => `deleted ${what}`,
  'NEXT_STEP.RESTORED': (what) => `restored ${what}`,
  'NEXT_STEP.ADDED': (what) => `planned ${what}`,
  'EXPECTATION.CHANGED': (what) => `wrote down what was agreed with ${what}`,
  'PARKING.ADDED': (what) => `parked ${what}`,
  'PARKING.REMOVED': (what) => `took ${what} up again`,
  'SILENCE_WORD.ADDED': (what) => `said that the silence of ${what} means nothing`,
  'SILENCE_WORD.REMOVED': (what) => `took back a word on the silence of ${what}`,
  'IMPORT.ADDED': () => 'let an import go in',
  'IMPORT.REMOVED': () => 'took an import out again',
  'IMPORT.WITHDRAWN': () => 'threw an import away',
  'MEMBER.REMOVED': (what) => `let ${what} leave the agency`,
  'MEMBER.RESTORED': (what) => `brought ${what} back`,
  'MEMBER.JOINED': () => 'accepted the invitation',
  'SIGN_IN.SIGNED_IN': () => 'signed in',
  'SIGN_IN.SIGNED_OUT': (what) => `ended a session of ${what}`,
  'SIGN_IN.CHANGED': () => 'changed by which other account they sign in',
  'SIGN_IN.PASSWORD_CHANGED': () => 'chose a new password',
  'SIGN_IN.REMOVED': (what) => `took away the sign-in of ${what}`,
  'SECOND_FACTOR.ADDED': () => 'set up a second step for signing in',
  'SECOND_FACTOR.CHANGED': () => 'made new recovery codes',
  'SECOND_FACTOR.REFUSED': (what) => `typed a wrong code for ${what}`,
  'SECOND_FACTOR.REMOVED': (what) => `removed the second step of ${what}`,
  'WAY_BACK.ADDED': (what) => `asked to sign in as ${what} without the code`,
  'WAY_BACK.CHANGED': (what) => `was mailed a link to sign in as ${what} without the code`,
  'WAY_BACK.REMOVED': (what) => `refused a sign-in as ${what} without the code`,
  'AGENCY.ADDED': () => 'founded the agency',
  'AGENCY.CHANGED': () => 'changed the settings of the agency',
  'SILENCE_SETTINGS.CHANGED': () => 'changed when a client is quiet',
  'SAMPLE_DATA.REMOVED': () => 'removed the sample data',
  'EXPORT.EXPORTED': () => 'exported a file',
};

/** Those of whom nobody is known to have done them but whoever came to the door. */
const ofTheDoor = new Set<HappeningView['kind']>(['SECOND_FACTOR', 'WAY_BACK']);

const isRefusedSignIn = ({ kind, act }: HappeningView): boolean =>
  kind === 'SIGN_IN' && act === 'REFUSED';

const isOfTheirOwn = ({ by, what }: HappeningView): boolean => by != null && by.id === what?.id;

export const whoWords = (happening: HappeningView): string => {
  if (isRefusedSignIn(happening)) return 'Somebody';
  if (!happening.by) return ofTheDoor.has(happening.kind) ? 'Somebody' : 'Rekindle';
  return happening.by.name ?? 'Somebody who was deleted';
};

/** Where somebody did it to themselves. */
const ownPhrases: Record<string, string> = {
  'SIGN_IN.SIGNED_OUT': 'signed out',
  'SECOND_FACTOR.REFUSED': 'typed a wrong code',
  'SECOND_FACTOR.REMOVED': 'removed their second step of signing in',
  'WAY_BACK.REMOVED': 'refused a sign-in without their code',
};

/** "changed the stage from Prospect to Active" where one thing changed, else what was done to it. */
export const didWords = (happening: HappeningView): string => {
  const { act, kind, changes, imported } = happening;
  const what = called(happening);
  if (isRefusedSignIn(happening)) return `tried to sign in as ${what} and was refused`;
  if (act === 'PURGED') return `let ${what} go for good`;
  const phrase = phrases[`${kind}.${act}`];
  const own = isOfTheirOwn(happening) ? ownPhrases[`${kind}.${act}`] : undefined;
  if (own) return own;
  const done = phrase ? phrase(what) : `${verbs[act]} ${what}`;
  const only = act === 'CHANGED' && changes.length === 1 ? changes[0] : undefined;
  const said = only && !phrase ? `${done}: ${changeWords(kind, only)}` : done;
  return imported ? `${said}, by an import` : said;
};

/** The changes that the sentence itself does not say. */
export const furtherChanges = (happening: HappeningView): string[] => {
  const { act, kind, changes } = happening;
  const isSaid = act === 'CHANGED' && changes.length === 1 && !phrases[`${kind}.${act}`];
  const isTold = kind === 'ACTIVITY' && act === 'ADDED';
  if (isSaid || isTold) return [];
  const further = nameSaid(happening) ? changes.filter(({ field }) => field !== 'name') : changes;
  return further.map((change) => changeWords(kind, change));
};

export const erasedWords = 'Personal words of it were erased.';
