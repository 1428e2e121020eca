CREATE TABLE `quality_readings` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`question` text NOT NULL,
	`level` integer,
	`machine_level` integer,
	`reason` text,
	`read_by` text NOT NULL,
	`read_at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`read_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quality_readings_by_case` ON `quality_readings` (`case_id`);