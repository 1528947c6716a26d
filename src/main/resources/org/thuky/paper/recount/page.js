/* Shows the elections of one meeting and lets the reader watch every sheet being counted again. */
(function () {
    'use strict';

    var AT_ONCE = 200;
    var BEAT = 50;
    /* sheets a second */
    var SPEEDS = [1, 3, 10, 40, 200];
    var STANDINGS = {ELECTED: 'Trúng cử', ALTERNATE: 'Dự khuyết', TIED: 'Bằng phiếu', NOT_ELECTED: 'Không trúng cử'};
    var told = JSON.parse(document.getElementById('so-lieu').textContent);

    /* Text goes in as text: nothing that somebody typed becomes part of the page's own language. */
    function make(tag, kind, content) {
        var element = document.createElement(tag);
        if (kind) {
            element.className = kind;
        }
        [].concat(content === undefined ? [] : content).forEach(function (part) {
            element.appendChild(part instanceof Node ? part : document.createTextNode(String(part)));
        });
        return element;
    }

    function empty(element) {
        while (element.firstChild) {
            element.removeChild(element.firstChild);
        }
        return element;
    }

    function number(count) {
        return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
    }

    function byId(id) {
        return document.getElementById(id);
    }

    function figures(kind, pairs) {
        return make('dl', kind, pairs.map(function (pair) {
            return make('div', '', [make('dt', '', pair[0]), make('dd', '', pair[1])]);
        }));
    }

    function heading(text, scope, kind) {
        var cell = make('th', kind, text);
        cell.scope = scope;
        return cell;
    }

    /* Said outright: where a narrow screen lays rows out otherwise, a browser may no longer hear a table. */
    function spoken(table) {
        table.setAttribute('role', 'table');
        [['thead, tbody', 'rowgroup'], ['tr', 'row'], ['td', 'cell'], ['th[scope=col]', 'columnheader'], ['th[scope=row]', 'rowheader']]
            .forEach(function (pair) {
                [].forEach.call(table.querySelectorAll(pair[0]), function (part) { part.setAttribute('role', pair[1]); });
            });
        return table;
    }

    function title(election) {
        return election.title + (election.round > 1 ? ' (bầu lần ' + election.round + ')' : '');
    }

    function reason(election, code) {
        var known = election.reasons.filter(function (some) { return some.code === code; });
        return known.length ? known[0].words : code;
    }

    function invalidSheets(tally) {
        return Object.keys(tally.invalid).reduce(function (sum, code) { return sum + tally.invalid[code]; }, 0);
    }

    function sheetName(election, index) {
        return election.numbered ? 'Phiếu số ' + number(index + 1) : 'Phiếu xếp thứ ' + number(index + 1);
    }

    function validity(election, code) {
        return code ? 'không hợp lệ: ' + reason(election, code) : 'hợp lệ';
    }

    function names(election, numbers) {
        return numbers ? numbers.split(', ').map(function (n) {
            var found = election.candidates[n - 1];
            return found ? found.name : n;
        }).join(', ') : 'không ai';
    }

    /* One difference, in a sentence. */
    function sentence(election, line) {
        var a = line.announced;
        var r = line.recounted;
        var who = line.candidate ? election.candidates[line.candidate - 1].name : '';
        switch (line.what) {
            case 'valid': return 'Số phiếu hợp lệ: công bố ' + number(a) + ', kiểm lại ' + number(r) + '.';
            case 'invalid':
                return 'Phiếu không hợp lệ (' + reason(election, line.reason) + '): công bố ' + number(a) + ', kiểm lại ' + number(r) + '.';
            case 'needed': return 'Số phiếu cần để trúng cử: công bố ' + number(a) + ', kiểm lại ' + number(r) + '.';
            case 'vacant': return 'Số lượng còn thiếu: công bố ' + number(a) + ', kiểm lại ' + number(r) + '.';
            case 'elected': return 'Trúng cử theo công bố: ' + names(election, a) + '. Theo kiểm lại: ' + names(election, r) + '.';
            case 'votes': return who + ': công bố ' + number(a) + ' phiếu, kiểm lại ' + number(r) + ' phiếu.';
            case 'standing': return who + ': công bố «' + (STANDINGS[a] || a) + '», kiểm lại «' + STANDINGS[r] + '».';
            default:
                return sheetName(election, line.sheet - 1) + ' ghi là ' + validity(election, a) + ', theo dấu trên phiếu là '
                    + validity(election, r) + '.';
        }
    }

    function verdict(election, lines, into) {
        empty(into).className = 'verdict' + (lines.length ? ' differs' : '');
        if (!lines.length) {
            into.appendChild(document.createTextNode(election.sheets
                ? 'Khớp: đếm lại ' + number(election.sheets.length) + ' phiếu cho đúng kết quả đã công bố.'
                : 'Khớp: từ các tổng số ban kiểm phiếu đã nhập, cách xác định người trúng cử cho đúng kết quả đã công bố.'));
            return;
        }
        into.appendChild(make('strong', '', 'KHÁC với kết quả đã công bố:'));
        into.appendChild(make('ul', '', lines.map(function (line) { return make('li', '', sentence(election, line)); })));
    }

    /* The rows of the candidates, and how they are drawn for a pile of sheets. */
    function resultTable(election) {
        var most = Math.max(1, Recount.result(election, Recount.tally(election)).base, Recount.tally(election).sheets);
        var rows = election.candidates.map(function (candidate, i) {
            var fill = make('div', 'fill');
            var mark = make('div', 'mark');
            var votes = make('td', 'figure');
            var standing = make('td', 'standing');
            var line = make('tr', '', [
                make('td', '', i + 1),
                heading([candidate.name, make('span', 'about', candidate.about)], 'row'),
                make('td', 'bar', make('div', 'lane', [fill, mark])),
                votes,
                make('td', 'figure told', number(election.announced.votes[i]) + ' · ' + (STANDINGS[election.announced.standings[i]] || '?')),
                standing
            ]);
            return {line: line, fill: fill, mark: mark, votes: votes, standing: standing};
        });
        var table = make('table', 'result', [
            make('caption', '', 'Vạch đứng: số phiếu ít nhất để trúng cử.'),
            make('thead', '', make('tr', '', [
                heading('TT', 'col'), heading('Họ và tên', 'col'), heading('Số phiếu', 'col'), heading('Kiểm lại', 'col', 'figure'),
                heading('Công bố', 'col', 'figure'), heading('Kết quả kiểm lại', 'col')
            ])),
            make('tbody', '', rows.map(function (row) { return row.line; }))
        ]);
        return {
            table: spoken(table),
            /* Before the last sheet nobody is elected yet. */
            show: function (tally, finished) {
                var found = Recount.result(election, tally);
                rows.forEach(function (row, i) {
                    var votes = tally.votes[i];
                    var standing = found.standings[i];
                    row.fill.style.width = 100 * votes / most + '%';
                    row.mark.style.left = 'calc(' + Math.min(100, 100 * found.needed / most) + '% - 1px)';
                    empty(row.votes).appendChild(document.createTextNode(number(votes)));
                    row.votes.className = 'figure' + (finished && votes !== election.announced.votes[i] ? ' wrong' : '');
                    empty(row.standing).appendChild(document.createTextNode(finished ? STANDINGS[standing] : '…'));
                    row.line.className = (votes >= found.needed ? 'above ' : '') + (finished && standing === 'ELECTED' ? 'elected' : '');
                });
            }
        };
    }

    function figuresOf(election, tally) {
        return [
            ['Cần bầu', election.seats],
            ['Trong danh sách', election.candidates.length],
            ['Có mặt', election.box.present],
            ['Phát ra', election.box.issued],
            ['Thu về', election.box.collected],
            ['Đã đếm', tally.sheets],
            ['Hợp lệ', tally.valid],
            ['Không hợp lệ', invalidSheets(tally)]
        ].map(function (pair) { return [pair[0], number(pair[1])]; });
    }

    function drawSheet(election, index, into) {
        var sheet = election.sheets[index];
        empty(into).appendChild(make('p', '', sheetName(election, index) + ' – ' + validity(election, Recount.judge(election, sheet))));
        into.appendChild(make('ol', '', election.candidates.map(function (candidate, i) {
            var struck = sheet.struck.indexOf(i + 1) >= 0;
            return make('li', '', struck ? make('s', '', candidate.name) : candidate.name);
        })));
    }

    /* Every sheet as a row, filtered. */
    function sheetList(election) {
        var kinds = make('select', '', [['', 'tất cả các phiếu'], ['valid', 'phiếu hợp lệ'], ['invalid', 'phiếu không hợp lệ']].map(option));
        var who = make('select', '', [option(['', 'bất kỳ ai'])].concat(election.candidates.map(function (candidate, i) {
            return option([i + 1, i + 1 + '. ' + candidate.name]);
        })));
        var how = make('select', '', [['kept', 'được để lại'], ['struck', 'bị gạch']].map(option));
        var many = make('p', 'small');
        many.setAttribute('role', 'status');
        var body = make('tbody');
        var more = make('button', '', 'Hiện thêm');
        var found = [];
        var shown = 0;
        more.type = 'button';

        function option(pair) {
            var choice = make('option', '', pair[1]);
            choice.value = pair[0];
            return choice;
        }

        function labelled(words, control) {
            return make('label', '', [words, control]);
        }

        function matches(sheet) {
            var invalid = Recount.judge(election, sheet) !== '';
            var candidate = Number(who.value);
            return !(kinds.value && (kinds.value === 'invalid') !== invalid)
                && !(candidate && (how.value === 'struck') !== (sheet.struck.indexOf(candidate) >= 0));
        }

        function row(index) {
            var sheet = election.sheets[index];
            var code = Recount.judge(election, sheet);
            return make('tr', code ? 'invalid' : '', [heading(number(index + 1), 'row')].concat(
                election.candidates.map(function (candidate, i) {
                    var struck = sheet.struck.indexOf(i + 1) >= 0;
                    var unknown = code && !sheet.struck.length;
                    return make('td', struck ? 'struck' : '', unknown ? '' : struck ? '✕' : '✓');
                }),
                make('td', '', code ? 'Không hợp lệ: ' + reason(election, code) : 'Hợp lệ')
            ));
        }

        function grow(count) {
            found.slice(shown, shown + count).forEach(function (index) { body.appendChild(row(index)); });
            shown = Math.min(found.length, shown + count);
            more.hidden = shown === found.length;
            empty(many).appendChild(document.createTextNode(number(found.length) + ' trong ' + number(election.sheets.length)
                + ' phiếu' + (shown < found.length ? ', đang hiện ' + number(shown) + ' phiếu đầu' : '') + '.'));
        }

        function filter() {
            found = [];
            election.sheets.forEach(function (sheet, index) {
                if (matches(sheet)) {
                    found.push(index);
                }
            });
            shown = 0;
            empty(body);
            grow(AT_ONCE);
        }

        [kinds, who, how].forEach(function (control) { control.addEventListener('change', filter); });
        more.addEventListener('click', function () { grow(AT_ONCE); });
        window.addEventListener('beforeprint', function () { grow(found.length); });
        filter();
        var scroll = make('div', 'scroll', make('table', 'sheets', [
            make('caption', '', '✓ tên được để lại, ✕ tên bị gạch hoặc không đồng ý. Số ở đầu cột là số thứ tự trong danh sách.'),
            make('thead', '', make('tr', '', [heading(election.numbered ? 'Phiếu số' : 'Thứ tự', 'col')].concat(
                election.candidates.map(function (candidate, i) {
                    var cell = heading(i + 1, 'col');
                    cell.title = candidate.name;
                    cell.setAttribute('aria-label', candidate.name);
                    return cell;
                }), heading('Phiếu', 'col')))),
            body
        ]));
        scroll.tabIndex = 0;
        scroll.setAttribute('role', 'region');
        scroll.setAttribute('aria-label', 'Từng phiếu');
        return [
            make('h3', '', 'Từng phiếu'),
            make('p', 'small key', election.numbered
                ? 'Số phiếu được ghi sau khi mở thùng và trộn đều phiếu, nên không cho biết ai đã bỏ phiếu.'
                : 'Nhật ký không ghi nhận việc trộn phiếu trước khi đánh số, nên ở đây phiếu được xếp theo dấu trên phiếu, không theo số.'),
            make('div', 'controls', [labelled('Xem', kinds), labelled('có', who), how]),
            many, scroll, make('div', 'controls', more)
        ];
    }

    /* The buttons that count sheet by sheet. */
    function recounting(election, table, box, told) {
        var start = make('button', 'first', 'Kiểm lại từng phiếu');
        var step = make('button', '', 'Một phiếu');
        var skip = make('button', '', 'Tới cuối');
        var speed = make('input');
        var sheet = make('div', 'sheet');
        var tally = null;
        var timer = null;
        var due = 0;
        speed.type = 'range';
        speed.min = 0;
        speed.max = SPEEDS.length - 1;
        speed.value = 2;
        sheet.hidden = true;
        [start, step, skip].forEach(function (button) { button.type = 'button'; });

        function running() {
            return tally !== null && tally.sheets < election.sheets.length;
        }

        function draw() {
            var finished = tally.sheets === election.sheets.length;
            table.show(tally, finished);
            var fresh = figures('figures', figuresOf(election, tally));
            box.parentNode.replaceChild(fresh, box);
            box = fresh;
            sheet.hidden = tally.sheets === 0;
            if (tally.sheets) {
                drawSheet(election, tally.sheets - 1, sheet);
            }
            skip.disabled = finished;
            if (finished) {
                stop();
                verdict(election, Recount.differences(election), told);
            }
        }

        function count(sheets) {
            for (var i = 0; i < sheets && running(); i++) {
                Recount.add(election, tally, election.sheets[tally.sheets]);
            }
            draw();
        }

        function begin() {
            tally = Recount.nothing(election);
            empty(told).className = 'verdict running';
            told.appendChild(document.createTextNode('Đang đếm lại ' + number(election.sheets.length) + ' phiếu …'));
            draw();
        }

        function stop() {
            clearInterval(timer);
            timer = null;
            empty(start).appendChild(document.createTextNode(running() ? 'Đếm tiếp' : 'Kiểm lại từng phiếu'));
        }

        function go() {
            if (!running()) {
                begin();
            }
            due = 0;
            empty(start).appendChild(document.createTextNode('Tạm dừng'));
            timer = setInterval(function () {
                due += SPEEDS[speed.value] * BEAT / 1000;
                var sheets = Math.floor(due);
                if (sheets) {
                    due -= sheets;
                    count(sheets);
                }
            }, BEAT);
        }

        start.addEventListener('click', function () {
            if (timer) {
                stop();
            } else {
                go();
            }
        });
        step.addEventListener('click', function () {
            if (!running()) {
                begin();
            }
            stop();
            count(1);
        });
        skip.addEventListener('click', function () { count(election.sheets.length); });
        skip.disabled = true;
        return [make('div', 'controls', [start, step, skip, make('label', '', ['Tốc độ', speed])]), sheet];
    }

    function show(election, index, lines) {
        var all = Recount.tally(election);
        var found = Recount.result(election, all);
        var table = resultTable(election);
        var state = make('div', 'verdict');
        var box = figures('figures', figuresOf(election, all));
        state.setAttribute('role', 'status');
        var article = make('article', '', [make('h2', '', title(election)), box, state]);
        article.id = 'bau-' + (index + 1);
        table.show(all, true);
        verdict(election, lines, state);
        if (election.sheets) {
            recounting(election, table, box, state).forEach(function (part) { article.appendChild(part); });
        } else {
            article.appendChild(make('p', '', 'Ban kiểm phiếu đếm trên giấy và chỉ nhập tổng số, nên không có từng phiếu để đếm lại.'));
        }
        article.appendChild(table.table);
        article.appendChild(make('p', 'small', 'Trúng cử khi được quá ' + election.bar.part + '/' + election.bar.whole + ' so với '
            + election.baseWords + ' (' + number(found.base) + '), tức từ ' + number(found.needed) + ' phiếu, lấy từ cao xuống thấp đến đủ '
            + number(election.seats) + ' người; ' + election.clause + '.'));
        Object.keys(all.invalid).forEach(function (code) {
            article.appendChild(make('p', 'small', number(all.invalid[code]) + ' phiếu không hợp lệ: ' + reason(election, code) + '.'));
        });
        if (election.announced.reason) {
            article.appendChild(make('p', '', 'Ban kiểm phiếu công bố dù số liệu chưa khớp, lý do: ' + election.announced.reason));
        }
        if (election.sheets) {
            sheetList(election).forEach(function (part) { article.appendChild(part); });
        }
        return article;
    }

    function all() {
        var different = 0;
        told.elections.forEach(function (election, index) {
            var lines = Recount.differences(election);
            var link = make('a', '', title(election));
            link.href = '#bau-' + (index + 1);
            different += lines.length ? 1 : 0;
            byId('muc-luc').appendChild(make('li', '', [link,
                make('span', lines.length ? 'tag differs' : 'tag', lines.length ? '✕ khác công bố' : '✓ khớp')]));
            byId('bau-cu').appendChild(show(election, index, lines));
        });
        var line = byId('chung');
        line.className = 'verdict' + (different ? ' differs' : '');
        line.appendChild(document.createTextNode(different
            ? 'Đã kiểm lại ' + told.elections.length + ' lần bầu: ' + different + ' lần KHÁC với kết quả đã công bố.'
            : 'Đã kiểm lại ' + told.elections.length + ' lần bầu: tất cả khớp với kết quả đã công bố.'));
    }

    byId('hop').appendChild(document.createTextNode(told.name));
    byId('khi').appendChild(document.createTextNode(told.term + '. ' + told.date + '.'));
    figures('', [['Mã toàn vẹn', told.code], ['Số dòng nhật ký', number(told.entries)]]).childNodes.forEach(function (pair) {
        byId('dau').appendChild(pair.cloneNode(true));
    });
    byId('lenh').appendChild(document.createTextNode('verify … --code ' + told.code));
    document.title = 'Kiểm lại bầu cử – ' + told.name;
    all();
}());
