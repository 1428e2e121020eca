CREATE TABLE `answer_history` (
	`investigation_id` text NOT NULL,
	`path` text NOT NULL,
	`revision` integer NOT NULL,
	`value` text,
	`save_id` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`investigation_id`, `path`, `revision`),
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `kept_posts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`investigation_id` text NOT NULL,
	`section_id` text NOT NULL,
	`fields` text NOT NULL,
	`kept_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `answer_history` SELECT `investigation_id`, `path`, `revision`, `value`, `save_id`, `changed_by`, `changed_at` FROM `answers`
	WHERE `investigation_id` IN (SELECT `id` FROM `investigations` WHERE `state` <> 'locked');
