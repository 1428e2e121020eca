CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`received_on` text NOT NULL,
	`form` text NOT NULL,
	`applied_by` text NOT NULL,
	`authority` text NOT NULL,
	`initiative` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `applications_by_case` ON `applications` (`case_id`);--> statement-breakpoint
CREATE TABLE `applied_interventions` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`intervention` text NOT NULL,
	`extent` text NOT NULL,
	`law` text NOT NULL,
	`wish` text,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `applied_interventions_by_application` ON `applied_interventions` (`application_id`);--> statement-breakpoint
CREATE TABLE `activities` (
	`id` text PRIMARY KEY NOT NULL,
	`investigation_id` text NOT NULL,
	`position` integer NOT NULL,
	`continues_id` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`need_id` text NOT NULL,
	`goal_id` text,
	`applied_intervention_id` text NOT NULL,
	`what` text NOT NULL,
	`support_kinds` text NOT NULL,
	`looks_like` text,
	`why` text,
	`shaping` text NOT NULL,
	`shaped_with` text,
	`subgoal` text,
	`frequency` text,
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`goal_id`) REFERENCES `goals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applied_intervention_id`) REFERENCES `applied_interventions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activities_by_investigation` ON `activities` (`investigation_id`);--> statement-breakpoint
CREATE TABLE `child_impacts` (
	`investigation_id` text NOT NULL,
	`child_id` text NOT NULL,
	`text` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`investigation_id`, `child_id`),
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `children`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `goals` (
	`id` text PRIMARY KEY NOT NULL,
	`investigation_id` text NOT NULL,
	`position` integer NOT NULL,
	`continues_id` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`kind` text NOT NULL,
	`need_ids` text NOT NULL,
	`words` text,
	`asked_gave_none` integer DEFAULT false NOT NULL,
	`accepted_on` text,
	`sign` text,
	`by` text,
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `goals_by_investigation` ON `goals` (`investigation_id`);--> statement-breakpoint
CREATE TABLE `needs` (
	`id` text PRIMARY KEY NOT NULL,
	`investigation_id` text NOT NULL,
	`position` integer NOT NULL,
	`continues_id` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`section_id` text NOT NULL,
	`entry_ids` text NOT NULL,
	`text` text NOT NULL,
	`otherwise_met` text,
	`how_met` text,
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `needs_by_investigation` ON `needs` (`investigation_id`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`investigation_id` text NOT NULL,
	`applied_intervention_id` text NOT NULL,
	`outcome` text NOT NULL,
	`extent` text,
	`from_on` text,
	`to_on` text,
	`until_further_notice` integer DEFAULT false NOT NULL,
	`time_limit_reason` text,
	`grounds` text,
	`follow_up_on` text,
	`follow_up_how` text,
	`revision` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`investigation_id`, `applied_intervention_id`),
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applied_intervention_id`) REFERENCES `applied_interventions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`case_id` text,
	`detail` text
);
--> statement-breakpoint
CREATE INDEX `audit_by_case` ON `audit_log` (`case_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_by_actor` ON `audit_log` (`actor`,`at`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` text,
	`refresh_token_expires_at` text,
	`scope` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` text NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`username` text NOT NULL,
	`display_username` text,
	`role` text NOT NULL,
	`title` text NOT NULL,
	`phone` text,
	`unit_id` text,
	`provider_id` text,
	`ended_at` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_id`) REFERENCES `providers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_username_unique` ON `users` (`username`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `case_members` (
	`case_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`case_id`, `user_id`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_members_by_user` ON `case_members` (`user_id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`person_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`caseworker_id` text NOT NULL,
	`opened_at` text NOT NULL,
	`opened_by` text NOT NULL,
	`identity_shown_on` text,
	`identity_shown_how` text,
	`closed_at` text,
	`closed_reason` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`caseworker_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_number_unique` ON `cases` (`number`);--> statement-breakpoint
CREATE INDEX `cases_by_caseworker` ON `cases` (`caseworker_id`);--> statement-breakpoint
CREATE INDEX `cases_by_unit` ON `cases` (`unit_id`);--> statement-breakpoint
CREATE INDEX `cases_by_person` ON `cases` (`person_id`);--> statement-breakpoint
CREATE TABLE `children` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`name` text,
	`birth_year` integer NOT NULL,
	`relation` text NOT NULL,
	`home` text NOT NULL,
	`removed_at` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `children_by_case` ON `children` (`case_id`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`about` text NOT NULL,
	`form` text NOT NULL,
	`given_on` text NOT NULL,
	`valid_to` text,
	`withdrawn_on` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_by_case` ON `consents` (`case_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`organisation` text,
	`phone` text,
	`removed_at` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contacts_by_case` ON `contacts` (`case_id`);--> statement-breakpoint
CREATE TABLE `persons` (
	`id` text PRIMARY KEY NOT NULL,
	`personnummer` text NOT NULL,
	`given_name` text NOT NULL,
	`family_name` text NOT NULL,
	`legal_sex` text NOT NULL,
	`protected_identity` integer DEFAULT false NOT NULL,
	`safe_contact` text,
	`phone` text,
	`address` text,
	`interpreter_language` text,
	`communication_support` text,
	`revision` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `persons_personnummer_unique` ON `persons` (`personnummer`);--> statement-breakpoint
CREATE TABLE `relatives` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`name` text NOT NULL,
	`relation` text NOT NULL,
	`phone` text,
	`nearest` integer DEFAULT false NOT NULL,
	`supports` integer DEFAULT false NOT NULL,
	`removed_at` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `relatives_by_case` ON `relatives` (`case_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`investigation_id` text NOT NULL,
	`version_number` integer NOT NULL,
	`applied_intervention_id` text NOT NULL,
	`outcome` text NOT NULL,
	`extent` text,
	`from_on` text,
	`to_on` text,
	`until_further_notice` integer NOT NULL,
	`time_limit_reason` text,
	`grounds` text NOT NULL,
	`follow_up_on` text,
	`follow_up_how` text,
	`law` text NOT NULL,
	`decided_on` text NOT NULL,
	`decided_by` text NOT NULL,
	`delegation_point` text NOT NULL,
	`registered_at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applied_intervention_id`) REFERENCES `applied_interventions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decisions_by_case` ON `decisions` (`case_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_decision_each` ON `decisions` (`applied_intervention_id`);--> statement-breakpoint
CREATE TABLE `stored_documents` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`version` integer NOT NULL,
	`media_type` text NOT NULL,
	`content` blob NOT NULL,
	`hash` text NOT NULL,
	`stored_at` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_stored_document` ON `stored_documents` (`kind`,`subject_id`,`version`,`media_type`);--> statement-breakpoint
CREATE TABLE `answers` (
	`investigation_id` text NOT NULL,
	`path` text NOT NULL,
	`value` text,
	`revision` integer NOT NULL,
	`save_id` text NOT NULL,
	`changed_by` text NOT NULL,
	`changed_at` text NOT NULL,
	PRIMARY KEY(`investigation_id`, `path`),
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `investigation_authors` (
	`investigation_id` text NOT NULL,
	`user_id` text NOT NULL,
	`first_at` text NOT NULL,
	PRIMARY KEY(`investigation_id`, `user_id`),
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `investigation_interventions` (
	`investigation_id` text NOT NULL,
	`applied_intervention_id` text NOT NULL,
	PRIMARY KEY(`investigation_id`, `applied_intervention_id`),
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applied_intervention_id`) REFERENCES `applied_interventions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `investigations` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`template_hash` text NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`opened_at` text NOT NULL,
	`opened_by` text NOT NULL,
	`locked_at` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`template_hash`) REFERENCES `template_versions`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `investigations_by_case` ON `investigations` (`case_id`);--> statement-breakpoint
CREATE INDEX `investigations_by_state` ON `investigations` (`state`);--> statement-breakpoint
CREATE TABLE `template_versions` (
	`hash` text PRIMARY KEY NOT NULL,
	`template_id` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`effective_on` text NOT NULL,
	`content` text NOT NULL,
	`published_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `order_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`activity_id` text,
	`text` text,
	`written_by` text NOT NULL,
	`written_at` text NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `order_messages_by_order` ON `order_messages` (`order_id`);--> statement-breakpoint
CREATE TABLE `order_versions` (
	`order_id` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`sent_at` text NOT NULL,
	`sent_by` text NOT NULL,
	`first_read_at` text,
	`first_read_by` text,
	PRIMARY KEY(`order_id`, `version`),
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_read_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`case_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`provider_id` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_id`) REFERENCES `providers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_number_unique` ON `orders` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_decisionId_unique` ON `orders` (`decision_id`);--> statement-breakpoint
CREATE INDEX `orders_by_provider` ON `orders` (`provider_id`);--> statement-breakpoint
CREATE INDEX `orders_by_case` ON `orders` (`case_id`);--> statement-breakpoint
CREATE TABLE `delegations` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`intervention` text NOT NULL,
	`point` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `municipalities` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`committee` text NOT NULL,
	`demo` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `providers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`phone` text,
	`ended_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `providers_name_unique` ON `providers` (`name`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`phone` text,
	`ended_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_name_unique` ON `units` (`name`);--> statement-breakpoint
CREATE TABLE `investigation_versions` (
	`investigation_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	PRIMARY KEY(`investigation_id`, `number`),
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`investigation_id` text NOT NULL,
	`version_number` integer NOT NULL,
	`hash` text NOT NULL,
	`outcome` text NOT NULL,
	`comment` text,
	`reviewed_by` text NOT NULL,
	`reviewed_at` text NOT NULL,
	FOREIGN KEY (`investigation_id`) REFERENCES `investigations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reviews_by_investigation` ON `reviews` (`investigation_id`);