import { testEveryPage } from './everyPage.tsx';

testEveryPage('en');
