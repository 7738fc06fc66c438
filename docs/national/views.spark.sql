-- Spark SQL.
CREATE OR REPLACE TEMPORARY VIEW registers
USING parquet OPTIONS (path 'registers/*.parquet', mergeSchema 'true');

CREATE OR REPLACE TEMPORARY VIEW award_lines AS
SELECT r.office, r.campaign, r.register, r.unit, r.kind, a.award
FROM registers r LATERAL VIEW explode(r.awards) a AS award;
