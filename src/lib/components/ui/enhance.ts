import { mount, unmount } from 'svelte';
import { enhance as enhanceForm, type SubmitFunction } from '$app/forms';
import SignedOutNotice from '#lib/components/ui/SignedOutNotice.svelte';

/**
 * As Kit's, and forgiving: a second press while the first is under way is not a second post, and where the session has ended
 * the form stays with all that was typed, and says how to go on.
 */
export function enhance(form: HTMLFormElement, submit?: SubmitFunction): { destroy(): void } {
	let underWay = false;
	let notice: ReturnType<typeof mount> | undefined;

	return enhanceForm(form, async (sent) => {
		if (underWay) return sent.cancel();
		underWay = true;
		const after = await submit?.(sent);

		return async (answer) => {
			if (notice) await unmount(notice);
			notice = undefined;
			try {
				if (isSignIn(answer.result)) notice = mount(SignedOutNotice, { target: form });
				else await (after ? after(answer) : answer.update());
			} finally {
				underWay = false;
			}
		};
	});
}

/** Where a guard sends somebody who is not signed in. */
const isSignIn = (result: { type: string; location?: string }): boolean =>
	result.type === 'redirect' && (result.location ?? '').startsWith('/login?next=');
