import { render } from 'preact';
import '../../../src/ui/theme/tokens.css';
import '../../../src/ui/theme/base.css';
import '../../../src/ui/theme/print.css';
import { PhoneTransfer } from '../../../src/progress/transfer/PhoneTransfer.tsx';
import { catalogue as qrText } from '../../../src/qr/text/fr.ts';
import { payload } from './payload.ts';

const received: Uint8Array[] = [];

/** The two ends of a chain and nothing else; what came is left where a test can look. */
render(
  <>
    <h1>Codes</h1>
    <PhoneTransfer
      qrText={qrText}
      router={{ hashOf: () => '#/', goTo: () => {} }}
      createPayload={async () => payload}
      onReceived={(bytes) => received.push(bytes)}
    />
  </>,
  document.getElementById('app') as HTMLElement,
);
Object.assign(window, { received });
