import { call, findFunction } from '@cyberbudget/core/functions';
import { coreHost } from '@cyberbudget/conformance';
import { publishedLibrary } from '@cyberbudget/documents';
import {
  createHost,
  createMemoryWorkbook,
  type Host,
  type MemoryWorkbook,
  REQUIREMENT_SETS,
} from '@cyberbudget/office-host';
