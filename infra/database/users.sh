# Run once by MySQL's image, when the volume is new. Two users: one changes the schema, the other
# reads and writes rows and can change nothing else.
docker_process_sql <<SQL
CREATE USER rekindle_owner@'%' IDENTIFIED BY '$REKINDLE_DB_OWNER_PASSWORD';
GRANT ALL PRIVILEGES ON rekindle.* TO rekindle_owner@'%';
CREATE USER rekindle_app@'%' IDENTIFIED BY '$REKINDLE_DB_PASSWORD';
GRANT SELECT, INSERT, UPDATE, DELETE ON rekindle.* TO rekindle_app@'%';
SQL
