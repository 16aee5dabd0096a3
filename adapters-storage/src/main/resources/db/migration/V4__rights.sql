-- Runs unchanged on H2 in its PostgreSQL mode and on PostgreSQL.

CREATE TABLE restriction (
  account_id uuid                        PRIMARY KEY REFERENCES account (id),
  since      timestamp(6) with time zone NOT NULL
);

CREATE TABLE objection (
  objection_number bigint                      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id       uuid                        NOT NULL REFERENCES account (id),
  purpose          varchar(40)                 NOT NULL,
  since            timestamp(6) with time zone NOT NULL,
  CONSTRAINT objection_is_made_once UNIQUE (account_id, purpose)
);

-- 300 characters can be 600 where each counts as two.
CREATE TABLE profile (
  account_id   uuid         PRIMARY KEY REFERENCES account (id),
  profile_text varchar(600),
  avatar       uuid
);

-- What a person wrote is not kept: only which right, how it came, and days of their region.
-- One row in whichever state; what a state does not have is null.
CREATE TABLE rights_request (
  id                uuid        PRIMARY KEY,
  request_number    bigint      GENERATED ALWAYS AS IDENTITY,
  account_id        uuid        NOT NULL REFERENCES account (id),
  requested_right   varchar(40) NOT NULL,
  channel           varchar(20) NOT NULL,
  region            varchar(40) NOT NULL,
  received_on       date        NOT NULL,
  promised_day      date        NOT NULL,
  extension_reason  varchar(40),
  extension_told_on date,
  state             varchar(20) NOT NULL,
  confirmation_hash varchar(64) CONSTRAINT rights_request_confirmation_is_unique UNIQUE,
  confirmed_on      date,
  ground            varchar(40),
  merged_into       uuid,
  closed_on         date,
  CONSTRAINT rights_request_closes_once
    CHECK (state IN ('RECEIVED', 'CONFIRMED') AND closed_on IS NULL
      OR state IN ('ANSWERED', 'TURNED_DOWN', 'MERGED') AND closed_on IS NOT NULL)
);
CREATE INDEX rights_request_of_account ON rights_request (account_id, request_number);
CREATE INDEX rights_request_by_state ON rights_request (state, received_on, request_number);

-- Neither who asks nor what: a reference number and instants.
CREATE TABLE inquiry (
  id             uuid                        PRIMARY KEY,
  inquiry_number bigint                      GENERATED ALWAYS AS IDENTITY,
  received_at    timestamp(6) with time zone NOT NULL,
  answer_by      timestamp(6) with time zone NOT NULL,
  answered_at    timestamp(6) with time zone
);
CREATE INDEX inquiry_by_receipt ON inquiry (answered_at, received_at, inquiry_number);
