# Run once by MySQL's image, when the volume is new. Two users: one changes the schema, the other
# reads rows, and writes those of the tables that the first lets it write.
docker_process_sql <<SQL
CREATE USER rekindle_owner@'%' IDENTIFIED BY '$REKINDLE_DB_OWNER_PASSWORD';
GRANT ALL PRIVILEGES ON rekindle.* TO rekindle_owner@'%' WITH GRANT OPTION;
CREATE USER rekindle_app@'%' IDENTIFIED BY '$REKINDLE_DB_PASSWORD';
GRANT SELECT ON rekindle.* TO rekindle_app@'%';
SQL
