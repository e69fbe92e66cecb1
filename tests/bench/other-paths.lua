-- For wrk: asks each time for another page, so that none is kept or being rendered for another request. Of a query that is another range of months.
local count = 0

function request()
  count = count + 1
  if not wrk.path:find("?") then
    return wrk.format("GET", wrk.path .. count .. "/")
  end
  local to = count % 720
  local from = math.floor(count / 720) % 20
  return wrk.format("GET", string.format("%s&from=%d-01&to=%d-%02d", wrk.path, 2026 - from, 2032 + math.floor(to / 12), to % 12 + 1))
end
