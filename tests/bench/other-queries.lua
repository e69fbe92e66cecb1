-- For wrk: asks each time for the months until another one, all of them after the last event, so that nothing that is kept answers.
local count = 0

function request()
  count = count + 1
  local year = 2030 + math.floor(count / 12) % 60
  return wrk.format("GET", string.format("%s&to=%d-%02d", wrk.path, year, count % 12 + 1))
end
