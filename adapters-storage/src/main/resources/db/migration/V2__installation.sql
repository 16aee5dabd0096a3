-- The one data folder whose photos, keys and artworks this database knows.
CREATE TABLE installation (
  only_row    SMALLINT PRIMARY KEY CHECK (only_row = 1),
  data_folder CHAR(36) NOT NULL
);
