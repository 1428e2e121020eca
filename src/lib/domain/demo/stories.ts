import { afterLoss } from './stories/after-loss.ts';
import { backToWork } from './stories/back-to-work.ts';
import { byBus } from './stories/by-bus.ts';
import { coffeeFirst } from './stories/coffee-first.ts';
import { fridayNight } from './stories/friday-night.ts';
import { heavyMornings } from './stories/heavy-mornings.ts';
import { manyStarts } from './stories/many-starts.ts';
import { movedOut } from './stories/moved-out.ts';
import { newWords } from './stories/new-words.ts';
import { ownJob } from './stories/own-job.ts';
import { slowHands } from './stories/slow-hands.ts';
import { soberSpring } from './stories/sober-spring.ts';
import { stableDays } from './stories/stable-days.ts';
import { voices } from './stories/voices.ts';
import { whiteCane } from './stories/white-cane.ts';
import type { Story } from './story.ts';

/** The lives that demo cases are told from, neighbours unlike each other. */
export const stories: readonly Story[] = [
	manyStarts,
	coffeeFirst,
	stableDays,
	voices,
	movedOut,
	newWords,
	backToWork,
	whiteCane,
	heavyMornings,
	fridayNight,
	slowHands,
	ownJob,
	afterLoss,
	byBus,
	soberSpring
];
