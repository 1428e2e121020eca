import { createContext } from 'svelte';
import type { Registers } from '#lib/domain/template/registers.ts';

/** Those an entry can come from and a question can name, and the consents there are. */
export type AreaPeople = { registers: Registers; consents: readonly { id: string; about: string }[] };

export const [getAreaPeople, setAreaPeople] = createContext<AreaPeople>();
