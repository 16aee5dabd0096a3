-- Runs unchanged on H2 in its PostgreSQL mode and on PostgreSQL.

-- The latest instant that a sweep was told: it shows a clock that was set back.
CREATE TABLE clock_reading (
  only_row  smallint                    PRIMARY KEY CHECK (only_row = 1),
  latest_at timestamp(6) with time zone NOT NULL
);

-- The very words that were shown; null for decisions of which they are not known.
ALTER TABLE consent_decision ADD COLUMN language varchar(35);
ALTER TABLE consent_decision ADD COLUMN wording_hash varchar(64);

CREATE TABLE notice (
  id            uuid                        PRIMARY KEY,
  notice_number bigint                      GENERATED ALWAYS AS IDENTITY,
  account_id    uuid                        NOT NULL REFERENCES account (id),
  kind          varchar(40)                 NOT NULL,
  subject       varchar(36)                 NOT NULL,
  created_at    timestamp(6) with time zone NOT NULL,
  channel       varchar(10),
  delivered_at  timestamp(6) with time zone,
  read_at       timestamp(6) with time zone,
  CONSTRAINT notice_is_given_once UNIQUE (account_id, kind, subject),
  CONSTRAINT notice_delivery_is_whole CHECK ((channel IS NULL) = (delivered_at IS NULL))
);
CREATE INDEX notice_of_account ON notice (account_id, created_at, notice_number);
CREATE INDEX notice_by_delivery ON notice (delivered_at, id);
CREATE INDEX account_by_age ON account (opened_at);

CREATE TABLE declined_notice (
  account_id uuid        NOT NULL REFERENCES account (id),
  kind       varchar(40) NOT NULL,
  PRIMARY KEY (account_id, kind)
);

CREATE TABLE update_acceptance (
  account_id     uuid                        NOT NULL REFERENCES account (id),
  policy_version varchar(9)                  NOT NULL,
  accepted_at    timestamp(6) with time zone NOT NULL,
  PRIMARY KEY (account_id, policy_version)
);

-- Counts that name nobody: a day or a month, members of closed sets, a style and a number.
CREATE TABLE usage_tally (
  period_length varchar(5)  NOT NULL,
  first_day     date        NOT NULL,
  feature       varchar(40) NOT NULL,
  style         varchar(20) NOT NULL,
  usage_result  varchar(20) NOT NULL,
  form          varchar(20) NOT NULL,
  platform      varchar(20) NOT NULL,
  browser       varchar(20) NOT NULL,
  use_count     bigint      NOT NULL,
  PRIMARY KEY (period_length, first_day, feature, style, usage_result, form, platform, browser)
);
