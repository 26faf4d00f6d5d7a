import type { CuratedPair } from '../curatedPair.ts';
import { page } from '../source.ts';

export default {
  codes: ['424', '502'],
  inTheWild: [
    page(
      'Amazon Bedrock: InvokeModelWithBidirectionalStreamOutput',
      'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithBidirectionalStreamOutput.html',
    ),
  ],
} satisfies CuratedPair;
