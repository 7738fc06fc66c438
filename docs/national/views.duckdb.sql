-- DuckDB, started in the folder that holds registers/*.parquet.
CREATE OR REPLACE VIEW registers AS
SELECT * FROM read_parquet('registers/*.parquet', union_by_name = true);

CREATE OR REPLACE VIEW award_lines AS
SELECT r.office, r.campaign, r.register, r.unit, r.kind, a.award
FROM registers r CROSS JOIN UNNEST(r.awards) AS a (award);
