import { findChildAges } from './child-age.ts';
import type { Finding } from './mark.ts';
import { findOldDates } from './old-dates.ts';
import type { Reading } from './reading.ts';

/** What was true when it was written and looks true today. U15, U22. */
export const findStaleText = (reading: Reading): Finding[] => [...findChildAges(reading), ...findOldDates(reading)];
