import { response } from '../http.ts';
import { allBut, requests } from '../requests.ts';
import { given, type Plot, type Script } from '../script.ts';
import { note, send, work } from '../steps.ts';

function scriptFirst(answers: Plot['answers'], otherCookies: string): Plot {
  return {
    answers,
    actors: ['client', 'server'],
    steps: {
      request: [send('client', 'server', given())],
      decision: [note('server', 'widthUnknown'), note('server', 'sendsScript')],
      response: [
        send(
          'server',
          'client',
          response(
            449,
            'Retry With',
            {
              'Ms-Echo-Request': 'screen',
              'Content-Type': 'text/html',
            },
            '<script>document.cookie="screen="+screen.width</script>',
          ),
        ),
      ],
      next: [
        work('client', 'runsUnseen'),
        send(
          'client',
          'server',
          given({
            fields: { 'Ms-Echo-Reply': 'screen', Cookie: `${otherCookies}screen=1280` },
          }),
        ),
        note('server', 'knowsEnough'),
      ],
    },
  };
}

export default {
  id: '449',
  plots: [
    scriptFirst(['openPage'], `${requests.openPage.fields.Cookie}; `),
    scriptFirst(allBut('openPage', 'bigFields'), ''),
    scriptFirst(['bigFields'], `${requests.bigFields.fields.Cookie}; `),
  ],
} satisfies Script;
