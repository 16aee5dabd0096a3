-- Runs unchanged on H2 in its PostgreSQL mode and on PostgreSQL.
-- Whatever belongs to an account refers to it, so that the account cannot go while any of it is left.
-- Timestamps keep microseconds; enums are kept by their names; *_number columns keep the order of arrival.

CREATE TABLE account (
  id            uuid                        PRIMARY KEY,
  email         varchar(254)                NOT NULL CONSTRAINT account_email_is_unique UNIQUE,
  username      varchar(80)                 NOT NULL,
  password_hash varchar(255)                NOT NULL,
  region        varchar(40)                 NOT NULL,
  opened_at     timestamp(6) with time zone NOT NULL
);

CREATE TABLE session (
  id         uuid                        PRIMARY KEY,
  account_id uuid                        NOT NULL REFERENCES account (id),
  token_hash varchar(64)                 NOT NULL CONSTRAINT session_token_is_unique UNIQUE,
  opened_at  timestamp(6) with time zone NOT NULL,
  expires_at timestamp(6) with time zone NOT NULL
);
CREATE INDEX session_of_account ON session (account_id, opened_at);
CREATE INDEX session_by_expiry ON session (expires_at);

CREATE TABLE consent_decision (
  decision_number bigint                      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id      uuid                        NOT NULL REFERENCES account (id),
  purpose         varchar(40)                 NOT NULL,
  granted         boolean                     NOT NULL,
  wording         varchar(9)                  NOT NULL,
  decided_at      timestamp(6) with time zone NOT NULL
);
CREATE INDEX consent_decision_of_account ON consent_decision (account_id, decision_number);

-- The register of photos that are here. Of the photos themselves the database holds nothing.
CREATE TABLE photo (
  id            uuid                        PRIMARY KEY,
  owner_id      uuid                        NOT NULL REFERENCES account (id),
  first_byte_at timestamp(6) with time zone NOT NULL
);
CREATE INDEX photo_of_owner ON photo (owner_id, first_byte_at);
CREATE INDEX photo_by_age ON photo (first_byte_at);

-- One row in whichever state; what a state does not have is null.
CREATE TABLE generation (
  id                  uuid                        PRIMARY KEY,
  queue_number        bigint                      GENERATED ALWAYS AS IDENTITY,
  owner_id            uuid                        NOT NULL REFERENCES account (id),
  style               varchar(40)                 NOT NULL,
  framing             varchar(40)                 NOT NULL,
  pixel_size          integer                     NOT NULL,
  seed                bigint                      NOT NULL,
  image_format        varchar(10)                 NOT NULL,
  requested_at        timestamp(6) with time zone NOT NULL,
  state               varchar(20)                 NOT NULL,
  attempt             integer                     NOT NULL,
  photo_id            uuid,
  photo_first_byte_at timestamp(6) with time zone,
  started_at          timestamp(6) with time zone,
  image_id            uuid,
  painted_at          timestamp(6) with time zone,
  reason              varchar(60),
  photo_erased_at     timestamp(6) with time zone,
  CONSTRAINT generation_ends_without_photo
    CHECK (state IN ('QUEUED', 'PAINTING', 'PAINTED') AND photo_id IS NOT NULL AND photo_erased_at IS NULL
      OR state IN ('DONE', 'FAILED', 'CANCELLED') AND photo_id IS NULL AND photo_erased_at IS NOT NULL)
);
CREATE INDEX generation_of_owner ON generation (owner_id, requested_at, queue_number);
CREATE INDEX generation_by_state ON generation (state, requested_at, queue_number);

CREATE TABLE image (
  id            uuid                        PRIMARY KEY,
  image_number  bigint                      GENERATED ALWAYS AS IDENTITY,
  owner_id      uuid                        NOT NULL REFERENCES account (id),
  generation_id uuid                        NOT NULL,
  style         varchar(40)                 NOT NULL,
  image_format  varchar(10)                 NOT NULL,
  width         integer                     NOT NULL,
  height        integer                     NOT NULL,
  byte_count    bigint                      NOT NULL,
  created_at    timestamp(6) with time zone NOT NULL
);
CREATE INDEX image_of_owner ON image (owner_id, created_at, image_number);

-- No personal data: instants, members of closed sets and random pseudonyms.
CREATE TABLE audit_entry (
  entry_number   bigint                      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  happened_at    timestamp(6) with time zone NOT NULL,
  event          varchar(60)                 NOT NULL,
  clause         varchar(80)                 NOT NULL,
  policy_version varchar(9)                  NOT NULL,
  subject        uuid,
  refusal        varchar(60)
);
CREATE INDEX audit_entry_about_subject ON audit_entry (subject, entry_number);

-- The only link between an account and its pseudonym; it goes with the account.
CREATE TABLE pseudonym_link (
  account_id uuid PRIMARY KEY REFERENCES account (id),
  pseudonym  uuid NOT NULL CONSTRAINT pseudonym_is_unique UNIQUE
);

-- Two tables in the form that db-scheduler asks for, so that chores never wait behind paintings.
CREATE TABLE painting_task (
  task_name            varchar(100)                NOT NULL,
  task_instance        varchar(100)                NOT NULL,
  task_data            bytea,
  execution_time       timestamp(6) with time zone NOT NULL,
  picked               boolean                     NOT NULL,
  picked_by            varchar(100),
  last_success         timestamp(6) with time zone,
  last_failure         timestamp(6) with time zone,
  consecutive_failures integer,
  last_heartbeat       timestamp(6) with time zone,
  version              bigint                      NOT NULL,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX painting_task_by_time ON painting_task (execution_time);
CREATE INDEX painting_task_by_heartbeat ON painting_task (last_heartbeat);

CREATE TABLE chore_task (
  task_name            varchar(100)                NOT NULL,
  task_instance        varchar(100)                NOT NULL,
  task_data            bytea,
  execution_time       timestamp(6) with time zone NOT NULL,
  picked               boolean                     NOT NULL,
  picked_by            varchar(100),
  last_success         timestamp(6) with time zone,
  last_failure         timestamp(6) with time zone,
  consecutive_failures integer,
  last_heartbeat       timestamp(6) with time zone,
  version              bigint                      NOT NULL,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX chore_task_by_time ON chore_task (execution_time);
CREATE INDEX chore_task_by_heartbeat ON chore_task (last_heartbeat);
