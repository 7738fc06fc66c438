-- Nominations by campaign, award and kind of subject.
SELECT
  campaign,
  award,
  COUNT(*) AS nominations,
  SUM(CASE WHEN kind = 'individual' THEN 1 ELSE 0 END) AS individuals,
  SUM(CASE WHEN kind = 'collective' THEN 1 ELSE 0 END) AS collectives,
  SUM(CASE WHEN kind = 'household' THEN 1 ELSE 0 END) AS households
FROM award_lines
WHERE register = 'nominations'
GROUP BY campaign, award
ORDER BY campaign, award
