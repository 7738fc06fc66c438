-- The same identity number in the registers of several offices.
SELECT
  id_number,
  COUNT(*) AS nominations,
  COUNT(DISTINCT office) AS offices,
  MIN(name) AS name,
  MIN(office) AS first_office,
  MAX(office) AS last_office
FROM registers
WHERE register = 'nominations' AND id_number IS NOT NULL
GROUP BY id_number
HAVING COUNT(DISTINCT office) > 1
ORDER BY nominations DESC, id_number
