-- Runs unchanged on H2 in its PostgreSQL mode and on PostgreSQL.

-- The last day of a longer time, which ends sooner if the same is asked for again.
ALTER TABLE rights_request ADD COLUMN extension_last_day date;
UPDATE rights_request SET extension_last_day = promised_day + INTERVAL '2' MONTH
WHERE extension_reason IS NOT NULL;

-- The latest instant of the trail shows a clock that was set back; no disclosure says more.
CREATE INDEX audit_entry_by_instant ON audit_entry (happened_at);
DROP INDEX disclosure_by_time;
