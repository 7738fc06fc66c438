-- What each office sends: units, nominations by kind, those whose unit is not on the office's list.
SELECT
  office,
  campaign,
  COUNT(DISTINCT unit) AS units,
  COUNT(*) AS nominations,
  SUM(CASE WHEN kind = 'individual' THEN 1 ELSE 0 END) AS individuals,
  SUM(CASE WHEN kind = 'collective' THEN 1 ELSE 0 END) AS collectives,
  SUM(CASE WHEN kind = 'household' THEN 1 ELSE 0 END) AS households,
  SUM(CASE WHEN unit_known THEN 0 ELSE 1 END) AS of_unknown_units
FROM registers
WHERE register = 'nominations'
GROUP BY office, campaign
ORDER BY office, campaign
