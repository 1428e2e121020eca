CREATE TABLE `violence_answer_history` (
	`screening_id` text NOT NULL,
	`path` text NOT NULL,
	`value` text,
	`revision` integer NOT NULL,
	`save_id` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`screening_id`, `path`, `revision`),
	FOREIGN KEY (`screening_id`) REFERENCES `violence_screenings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `violence_answers` (
	`screening_id` text NOT NULL,
	`path` text NOT NULL,
	`value` text,
	`revision` integer NOT NULL,
	`save_id` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`screening_id`, `path`),
	FOREIGN KEY (`screening_id`) REFERENCES `violence_screenings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `violence_kept_posts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`screening_id` text NOT NULL,
	`fields` text NOT NULL,
	`kept_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`screening_id`) REFERENCES `violence_screenings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `violence_screenings` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`template_hash` text NOT NULL,
	`asked` text NOT NULL,
	`asked_on` text,
	`alone` integer,
	`why` text,
	`next_on` text,
	`noted_on` text NOT NULL,
	`opened_at` text NOT NULL,
	`opened_by` text NOT NULL,
	`closed_at` text,
	`closed_by` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`template_hash`) REFERENCES `template_versions`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `violence_screenings_by_case` ON `violence_screenings` (`case_id`);--> statement-breakpoint
ALTER TABLE `contacts` ADD `copies_blocked` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `relatives` ADD `copies_blocked` integer DEFAULT false NOT NULL;