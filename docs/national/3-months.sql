-- Progress: nominations by the month of the deed, and their running total.
SELECT
  campaign,
  deed_year,
  deed_month,
  nominations,
  SUM(nominations) OVER (PARTITION BY campaign ORDER BY deed_year, deed_month) AS so_far
FROM (
  SELECT
    campaign,
    EXTRACT(YEAR FROM deed_date_day) AS deed_year,
    EXTRACT(MONTH FROM deed_date_day) AS deed_month,
    COUNT(*) AS nominations
  FROM registers
  WHERE register = 'nominations' AND deed_date_day IS NOT NULL
  GROUP BY campaign, EXTRACT(YEAR FROM deed_date_day), EXTRACT(MONTH FROM deed_date_day)
) months
ORDER BY campaign, deed_year, deed_month
