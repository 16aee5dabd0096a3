-- The audit trail as a log with a tree of hashes over it (RFC 6962). Entries that were written before have neither
-- a salt nor a place in the tree, and no version that wrote them was released: they go.
DROP TABLE audit_entry;

-- No personal data: instants, members of closed sets, random pseudonyms and random salts. Numbers count from 0.
CREATE TABLE audit_entry (
  entry_number   bigint                      PRIMARY KEY CHECK (entry_number >= 0),
  salt           uuid                        NOT NULL CONSTRAINT audit_entry_salt_is_unique UNIQUE,
  happened_at    timestamp(6) with time zone NOT NULL,
  event          varchar(60)                 NOT NULL,
  clause         varchar(20)                 NOT NULL,
  policy_version varchar(9)                  NOT NULL,
  purpose        varchar(40)                 NOT NULL,
  outcome        varchar(80)                 NOT NULL,
  subject        uuid
);
CREATE INDEX audit_entry_about_subject ON audit_entry (subject, entry_number);

-- The hashes, in hexadecimal digits, that were completed by an entry: its own at level 0, that of a subtree of 2^n entries at level n.
CREATE TABLE audit_node (
  entry_number bigint      NOT NULL,
  node_level   smallint    NOT NULL,
  hash         varchar(64) NOT NULL,
  PRIMARY KEY (entry_number, node_level)
);

-- The tree as far as it is needed for appending: one row, which whoever appends holds to the end of the transaction.
CREATE TABLE audit_tree (
  only_row  smallint      PRIMARY KEY CHECK (only_row = 1),
  tree_size bigint        NOT NULL,
  roots     varchar(4032) NOT NULL
);
INSERT INTO audit_tree (only_row, tree_size, roots) VALUES (1, 0, '');

CREATE TABLE audit_head (
  tree_size bigint        PRIMARY KEY,
  note      varchar(2000) NOT NULL
);

-- What was committed to when a photo had come in: a salt, and a hash over it and the hash of the photo.
ALTER TABLE photo ADD COLUMN commitment_salt varchar(32);
ALTER TABLE photo ADD COLUMN commitment varchar(64);

CREATE TABLE deletion_receipt (
  id              uuid                        PRIMARY KEY,
  owner_id        uuid                        NOT NULL REFERENCES account (id),
  commitment_salt varchar(32),
  commitment      varchar(64),
  arrived_at      timestamp(6) with time zone NOT NULL,
  erased_at       timestamp(6) with time zone NOT NULL,
  reason          varchar(40)                 NOT NULL,
  policy_version  varchar(9)                  NOT NULL,
  entry_salt      uuid                        NOT NULL
);
CREATE INDEX deletion_receipt_of_owner ON deletion_receipt (owner_id, erased_at);
