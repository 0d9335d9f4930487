-- What a drafter does in Neovim with the documented configuration. A line for each thing that was seen.
local patience = 60000

local function say(line)
    io.stderr:write(line .. '\n')
end

local function fail(what, seen)
    say('✗ ' .. what .. ': ' .. vim.inspect(seen))
    vim.cmd('cquit 1')
end

local function expect(what, condition, seen)
    if not vim.wait(patience, condition, 100) then
        fail(what, seen and seen() or nil)
    end
end

--- Puts the cursor on the given column of the first line that holds a text.
local function go_to(text, inside)
    local found = vim.fn.search('\\V' .. text, 'cw')
    if found == 0 then
        fail('no such text', text)
    end
    local column = vim.fn.col('.') - 1 + inside
    vim.api.nvim_win_set_cursor(0, { found, column })
end

--- The answer of the server to a question about the cursor's place.
local function ask(method)
    local answers = vim.lsp.buf_request_sync(0, method, vim.lsp.util.make_position_params(), patience)
    for _, answer in pairs(answers or {}) do
        if answer.error then
            fail(method, answer.error)
        end
        return answer.result
    end
    fail(method, 'no answer')
end

local function main()
    vim.cmd('edit kasus.perkada')
    local codes = function()
        return vim.tbl_map(function(item)
            return item.code or item.user_data.lsp.code
        end, vim.diagnostic.get(0))
    end
    expect('diagnostics', function()
        return vim.tbl_contains(codes(), 'tim/ketua-bukan-dari-pemilik')
    end, codes)
    say('✓ temuan: ' .. vim.diagnostic.get(0)[1].message:sub(1, 70))

    go_to('pegawai Ratna', 9)
    local hover = ask('textDocument/hover')
    if not (hover and hover.contents.value:find('Garis pelaporan')) then
        fail('hover', hover)
    end
    say('✓ keterangan: ' .. hover.contents.value:match('[^\n]+'))

    vim.cmd('edit bab-iii-sekretariat-daerah.perkada')
    expect('diagnostics of the second file', function()
        return #vim.diagnostic.get(0) > 0
    end)
    go_to('Pasal 16 ayat (2) huruf a', 2)
    vim.lsp.buf.definition()
    expect('definition', function()
        return vim.api.nvim_buf_get_name(0):match('%.naskah$') ~= nil
    end, function()
        return vim.api.nvim_buf_get_name(0)
    end)
    say('✓ ke naskah: ' .. vim.api.nvim_get_current_line():sub(1, 70))
    say('✓ bahasa berkas itu: ' .. vim.bo.filetype)

    vim.cmd('edit! bab-iii-sekretariat-daerah.perkada')
    go_to('di bawah Sekda', 9)
    local completion = ask('textDocument/completion')
    local labels = vim.tbl_map(function(item)
        return item.label
    end, completion.items or completion)
    if not vim.tbl_contains(labels, 'KepalaBagian') then
        fail('completion', labels)
    end
    say('✓ saran isian: ' .. table.concat(vim.list_slice(labels, 1, 4), ', '))
    vim.cmd('qall!')
end

local passed, problem = pcall(main)
if not passed then
    fail('error', problem)
end
