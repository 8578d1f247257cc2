import { connect } from './connect.ts';
import { frameHost } from './frame.ts';

// The pane's page in its frame, before office.js.
connect(window, frameHost(window, location.origin), { displayLanguage: 'en-US' });
