-- Trino with a Hive or Iceberg catalogue; put the folder's address in external_location.
CREATE TABLE registers (
  office varchar, office_superior varchar, office_code varchar, exported_on date, rules_version varchar, campaign varchar, register varchar, unit varchar, unit_known boolean, kind varchar, awards array(varchar),
  awards_assumed boolean,
  name varchar, id_number varchar, deed_date_day date
) WITH (external_location = 's3://offices/registers/', format = 'PARQUET');

CREATE VIEW award_lines AS
SELECT r.office, r.campaign, r.register, r.unit, r.kind, a.award
FROM registers r CROSS JOIN UNNEST(r.awards) AS a (award);
