-- Full names, one per line: the preview shows them, since a typing error in a path would make one too many.
ALTER TABLE identity_roster_import
    ADD COLUMN new_organisation_count INT NOT NULL DEFAULT 0,
    ADD COLUMN new_organisations TEXT NOT NULL DEFAULT '';
