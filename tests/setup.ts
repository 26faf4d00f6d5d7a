import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/react';
import { beforeAll } from 'vitest';
import { installBrowserStandIns } from './browserStandIns.ts';

installBrowserStandIns();

configure({
  // A page is fetched when it is first asked for, and that may take a while on a busy machine.
  asyncUtilTimeout: 10_000,
  // The app is rendered as in a browser (see renderApp.tsx): events and waits need no `act`.
  eventWrapper: (act) => act(),
  asyncWrapper: (wait) => wait(),
});
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});
