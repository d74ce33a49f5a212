-- A page of the stores of the version in force, after a store's number.
SELECT
    number, name, branch, trade_code, trade_large, trade_medium, trade_small,
    neighborhood, lot_address, road_address, building, floor, longitude, latitude
FROM store
WHERE data_set = (
    SELECT id FROM data_set WHERE kind = 'stores' AND sample = ?1 AND deleted = 0 ORDER BY id DESC LIMIT 1)
    AND number > ?2
ORDER BY number
LIMIT ?3
