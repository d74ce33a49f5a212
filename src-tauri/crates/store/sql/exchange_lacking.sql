-- Up to where every other copy that was met has the steps of each copy, as far as they said.
SELECT step_device.device, min(coalesce(copy_known.until, 0))
FROM (SELECT DISTINCT device FROM step) AS step_device
CROSS JOIN copy
LEFT JOIN copy_known ON copy_known.copy = copy.device AND copy_known.device = step_device.device
-- A copy needs nothing of what it made itself.
WHERE copy.device <> step_device.device
GROUP BY step_device.device
