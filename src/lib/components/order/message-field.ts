/** One page has a field for each activity and one for the whole order. */
export const messageFieldId = (activityId: string | null): string => `text-${activityId || 'order'}`;
