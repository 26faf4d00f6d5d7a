import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { installBrowserStandIns } from './browserStandIns.ts';

// The tests that open sockets run in Node itself, without a window.
if (typeof window !== 'undefined') installBrowserStandIns();
afterEach(cleanup);
