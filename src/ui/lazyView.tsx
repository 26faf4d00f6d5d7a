import { type ComponentType, createElement, lazy } from 'react';
import { rememberLost } from '../content/lost.ts';

/** As React's `lazy`, but a module that was lost on its way is asked for again once that is forgotten (`lost.ts`). */
export function lazyView<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): ComponentType<Props> {
  const renew = () => {
    View = lazy(() =>
      load().catch((error: unknown) => {
        rememberLost(renew);
        throw error;
      }),
    );
  };
  let View: ComponentType<Props>;
  renew();
  return (props) => createElement(View, props);
}
