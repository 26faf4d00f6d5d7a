import { secrecy } from './branches/access.ts';
import { condition, content, state } from './branches/fit.ts';
import { connection, fault, size, timing } from './branches/intake.ts';
import { outcome } from './branches/outcome.ts';
import { between, interim, upstream } from './branches/standing.ts';
import { absence, form, method, redirect } from './branches/target.ts';
import { leaf, question } from './node.ts';

const fit = question('fit', { fits: outcome, condition, content, state });

const target = question('target', {
  here: fit,
  elsewhere: redirect,
  absent: absence,
  method,
  form,
});

const access = question('access', {
  allowed: target,
  unknown: leaf('401', { debates: ['expired-token'] }),
  refused: secrecy,
  unpaid: leaf('402'),
  law: leaf('451'),
});

const message = question('message', {
  readable: access,
  malformed: leaf('400', { debates: ['unreadable-or-invalid'] }),
  size,
  timing,
  connection,
});

const intake = question('intake', {
  able: message,
  broken: fault,
  overloaded: leaf('503'),
  'too-often': leaf('429'),
});

/**
 * One tree over the codes that a server chooses between, from the standpoint of the one who answers. Its questions
 * follow the order in which a server finds things out: can I work, can I read this, may they, is it here, does the
 * request fit, what came of it. It is used three times: Compare shows where two paths part, Decide walks it, and a
 * situation is a set of answers to it.
 */
export const decisionTree = question('standing', {
  final: intake,
  interim,
  behind: upstream,
  between,
});
