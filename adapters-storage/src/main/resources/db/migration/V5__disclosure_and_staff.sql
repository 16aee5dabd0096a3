-- Staff are no accounts: what refers to a member by id alone outlives the member as a pseudonym.
CREATE TABLE staff_member (
  id            uuid                        PRIMARY KEY,
  email         varchar(254)                NOT NULL CONSTRAINT staff_member_email_is_unique UNIQUE,
  roles         varchar(400)                NOT NULL,
  password_hash varchar(255)                NOT NULL,
  appointed_at  timestamp(6) with time zone NOT NULL
);

-- Only what waits for a decision; who reported, and in which words, is not kept.
CREATE TABLE under_age_report (
  id          uuid                        PRIMARY KEY,
  account_id  uuid                        NOT NULL REFERENCES account (id),
  received_at timestamp(6) with time zone NOT NULL
);
CREATE INDEX under_age_report_of_account ON under_age_report (account_id, received_at);

-- Several members of a closed set stand in one column, by their names with commas between them.
CREATE TABLE recipient (
  id                 uuid                        PRIMARY KEY,
  name               varchar(80)                 NOT NULL,
  activity           varchar(40)                 NOT NULL,
  purpose            varchar(40)                 NOT NULL,
  categories         varchar(400)                NOT NULL,
  region             varchar(40)                 NOT NULL,
  standing           varchar(20)                 NOT NULL,
  safeguard_kind     varchar(40),
  safeguard_regions  varchar(400),
  safeguard_from     date,
  safeguard_until    date,
  contract_reference varchar(80),
  contract_from      date,
  contract_until     date,
  contract_terms     varchar(400),
  registered_at      timestamp(6) with time zone NOT NULL,
  CONSTRAINT facial_data_goes_to_no_third_party
    CHECK (standing = 'OWN' OR categories NOT LIKE '%FACIAL_DATA%' AND activity <> 'IMAGE_RENDERING')
);

CREATE TABLE disclosure (
  disclosure_number bigint                      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id        uuid                        NOT NULL REFERENCES account (id),
  recipient         varchar(80)                 NOT NULL,
  category          varchar(40)                 NOT NULL,
  purpose           varchar(40)                 NOT NULL,
  clause            varchar(20)                 NOT NULL,
  disclosed_at      timestamp(6) with time zone NOT NULL,
  hidden_until      timestamp(6) with time zone
);
CREATE INDEX disclosure_of_account ON disclosure (account_id, disclosure_number);
CREATE INDEX disclosure_by_time ON disclosure (disclosed_at);

-- One row in whichever state; what a state does not have is null.
CREATE TABLE legal_order (
  id                      uuid                        PRIMARY KEY,
  account_id              uuid                        NOT NULL REFERENCES account (id),
  authority               varchar(40)                 NOT NULL,
  reference               varchar(40)                 NOT NULL,
  categories              varchar(400)                NOT NULL,
  issued_on               date                        NOT NULL,
  registered_by           uuid                        NOT NULL,
  registered_at           timestamp(6) with time zone NOT NULL,
  telling_forbidden_until timestamp(6) with time zone,
  told_at                 timestamp(6) with time zone,
  state                   varchar(20)                 NOT NULL,
  reviewed_by             uuid,
  reviewed_at             timestamp(6) with time zone,
  executed_by             uuid,
  executed_at             timestamp(6) with time zone,
  CONSTRAINT legal_order_is_reviewed_by_a_second_person
    CHECK (reviewed_by <> registered_by),
  CONSTRAINT legal_order_has_what_its_state_has
    CHECK (state = 'REGISTERED' AND reviewed_by IS NULL AND executed_by IS NULL
      OR state IN ('APPROVED', 'DECLINED') AND reviewed_by IS NOT NULL AND executed_by IS NULL
      OR state = 'EXECUTED' AND reviewed_by IS NOT NULL AND executed_by IS NOT NULL)
);
CREATE INDEX legal_order_of_account ON legal_order (account_id, registered_at);

CREATE TABLE merger (
  id                uuid                        PRIMARY KEY,
  receiver          varchar(80)                 NOT NULL,
  region            varchar(40)                 NOT NULL,
  standing          varchar(20)                 NOT NULL,
  safeguard_kind    varchar(40),
  safeguard_regions varchar(400),
  safeguard_from    date,
  safeguard_until   date,
  registered_at     timestamp(6) with time zone NOT NULL,
  accepted_version  varchar(9),
  accepted_at       timestamp(6) with time zone
);

CREATE TABLE merger_notice (
  merger     uuid                        NOT NULL REFERENCES merger (id),
  account_id uuid                        NOT NULL REFERENCES account (id),
  given_at   timestamp(6) with time zone NOT NULL,
  PRIMARY KEY (account_id, merger)
);

CREATE TABLE duty_performed (
  duty_number  bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  duty         varchar(40) NOT NULL,
  performed_on date        NOT NULL,
  performed_by uuid        NOT NULL,
  reference    varchar(60) NOT NULL
);
