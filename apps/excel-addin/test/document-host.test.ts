import { testDocumentHost } from '@cyberbudget/conformance/document-host-contract';
import { documentUnderTest } from './open-word.ts';

testDocumentHost(documentUnderTest);
