-- Up to where every other copy that was met has the steps of each copy, as far as they said. A copy that only took files
-- in has no step here, and yet the others must be told of it from the beginning.
SELECT told.device, min(coalesce(copy_known.until, 0))
FROM (SELECT device FROM step UNION SELECT device FROM known) AS told
CROSS JOIN copy
LEFT JOIN copy_known ON copy_known.copy = copy.device AND copy_known.device = told.device
-- A copy needs nothing of what it made itself.
WHERE copy.device <> told.device
GROUP BY told.device
