import type { UserRef } from '../record-fields.ts';
import type { CaseFile, InvestigationInFile, PersonInFile } from './case-file.ts';
import { standingApproval } from './check-import.ts';
import { contentOf } from './file-content.ts';
import type { Hashing } from './read-case-file.ts';

/** Where a case stands here. The rest of the file is what it was. */
export type Placement = {
	number: string;
	municipality: string;
	unit: { id: string; name: string };
	caseworker: UserRef;
	/** The person's record here, if it is known under another id. */
	person?: PersonInFile;
};

/** The file as it would be exported from here, had the case always been here: another unit, caseworker or number. */
export function placeCaseFile(file: CaseFile, { number, municipality, unit, caseworker, person }: Placement): CaseFile {
	const before = file.case.number;
	const renumbered = (order: string) => (order.startsWith(`${before}-`) ? `${number}${order.slice(before.length)}` : order);
	return {
		...file,
		case: { ...file.case, number, municipality, unit, caseworker, personId: person?.id ?? file.case.personId },
		persons: person ? [person] : file.persons,
		orders: file.orders.map((order) => ({ ...order, number: renumbered(order.number) }))
	};
}

export type Kept = { investigation: InvestigationInFile; notices: string[] };

/**
 * What stands of the reviews of an investigation that is new here. A version whose hash is not of its content goes, with what was said of it; and an
 * approval names a text that says unit, caseworker and case number, so that where those are others the text is a draft again. So it is where the file is
 * from elsewhere: nobody decides here on what nobody here has approved. Locks are checked before.
 */
export function keepReviews(
	file: CaseFile,
	investigation: InvestigationInFile,
	{ hashing, isTrusted }: { hashing: Hashing; isTrusted: boolean }
): Kept {
	const versions = investigation.versions.filter(({ content, hash }) => hashing.contentHash(content) === hash);
	const numbers = new Set(versions.map(({ number }) => number));
	const reviews = investigation.reviews.filter(({ versionNumber }) => numbers.has(versionNumber));
	const kept = { ...investigation, versions, reviews };
	const lost = investigation.versions.length - versions.length;
	const notices = lost === 0 ? [] : ['En version stämmer inte med sin kontrollsumma. Den och granskningen av den läses inte in.'];
	if (investigation.state === 'locked' || investigation.state === 'draft') return { investigation: kept, notices };

	const content = contentOf(file, kept);
	const isSame = content !== undefined && hashing.contentHash(content) === versions.at(-1)?.hash;
	const isApproved = investigation.state !== 'approved' || standingApproval(kept, hashing) === versions.at(-1)?.number;
	const isElsewhere = investigation.state === 'approved' && !isTrusted;
	if (isSame && isApproved && !isElsewhere) return { investigation: kept, notices };
	return {
		investigation: { ...kept, state: 'draft' },
		notices: [
			...notices,
			isSame && isApproved
				? 'Utredningen blir ett utkast igen: den är godkänd någon annanstans, och beslutas här först när den är godkänd här.'
				: 'Utredningen blir ett utkast igen: det som granskades säger en annan enhet, handläggare eller text än den gör här.'
		]
	};
}
