import { createContext } from 'svelte';

/** Those an entry can come from and a question can name, and the consents there are. */
export type AreaPeople = {
	people: readonly { id: string; name: string; register: 'children' | 'relatives' | 'contacts' }[];
	consents: readonly { id: string; about: string }[];
};

export const [getAreaPeople, setAreaPeople] = createContext<AreaPeople>();
