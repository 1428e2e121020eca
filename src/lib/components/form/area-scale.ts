import { createContext } from 'svelte';
import type { Template } from '#lib/domain/template/template.ts';

export const [getScale, setScale] = createContext<Template['scale']>();
