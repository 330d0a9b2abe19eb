-- Which imports have left a record, for the one that is undone last.
ALTER TABLE import_record ADD KEY import_record_by_target (agency_id, target_id);
