-- Up to which of its own numbers the steps of each copy are here. Steps that follow from others by a rule belong to no copy.
SELECT device, max(until) AS until FROM (
    SELECT device, max(coalesce(origin, n)) AS until FROM step GROUP BY device
    UNION ALL
    SELECT device, until FROM known
)
WHERE device <> zeroblob(16)
GROUP BY device
