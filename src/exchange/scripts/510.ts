import { response } from '../http.ts';
import { opening, sentAgain } from '../plots.ts';
import { given, type Script } from '../script.ts';
import { note, work } from '../steps.ts';

export default {
  id: '510',
  plots: sentAgain(
    opening(
      [note('server', 'ruleHere'), note('server', 'noneDeclared')],
      response(
        510,
        'Not Extended',
        { 'Content-Type': 'application/problem+json' },
        '{"title":"Extension missing","extension":"https://ext.example/cost-centre"}',
      ),
    ),
    work('client', 'readsWhich'),
    given({
      fields: { Opt: '"https://ext.example/cost-centre"; ns=15', '15-Cost-Centre': '4711' },
    }),
    { goesOn: 'ruleMet' },
  ),
} satisfies Script;
