-- The hash of what a receipt says, in the one entry that tells of the erasure; empty in every other entry.
ALTER TABLE audit_entry ADD COLUMN receipt varchar(64);

-- Receipts that were written before are bound to no entry and give a reason that there is no more: nobody would find
-- them valid. No version that wrote them was released.
DELETE FROM deletion_receipt;
