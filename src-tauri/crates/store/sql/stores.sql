SELECT
    number, name, branch, trade_code, trade_large, trade_medium, trade_small,
    neighborhood, lot_address, road_address, building, floor, longitude, latitude
FROM store
WHERE data_set = ?
ORDER BY number
