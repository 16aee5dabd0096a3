-- Runs unchanged on H2 in its PostgreSQL mode and on PostgreSQL.

-- How freely a style is applied, how many artworks one photo becomes, and how they are written down.
ALTER TABLE generation ADD COLUMN strength   integer DEFAULT 50    NOT NULL;
ALTER TABLE generation ADD COLUMN variations integer DEFAULT 1     NOT NULL;
ALTER TABLE generation ADD COLUMN quality    integer DEFAULT 90    NOT NULL;
ALTER TABLE generation ADD COLUMN note       boolean DEFAULT FALSE NOT NULL;
CREATE INDEX image_of_generation ON image (generation_id, image_number);
