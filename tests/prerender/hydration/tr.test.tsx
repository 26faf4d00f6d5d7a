import { testEveryPage } from './everyPage.tsx';

testEveryPage('tr');
