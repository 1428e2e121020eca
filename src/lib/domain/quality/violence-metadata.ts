/** All that is told of the violence questions outside their own record. Its text is never read here. */
export type Occasion = {
	askedOn: string | null;
	alone: boolean | null;
	asked: 'asked' | 'notAsked';
	why: string | null;
	nextOn: string | null;
};
