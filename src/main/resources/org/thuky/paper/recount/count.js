/* Counts the sheets of one election anew and holds the result against what was announced. It needs no page, and shares
   nothing with the program that counted first but the rules it was given. Plain ES5, for old browsers. */
var Recount = (function () {
    'use strict';

    var OVER_VOTED = 'OVER_VOTED';
    var ALL_STRUCK = 'ALL_STRUCK';

    /* Why the marks alone make a ballot invalid; '' when they do not. */
    function marked(election, struck) {
        var names = election.candidates.length;
        var kept = names - struck.length;
        if (kept > election.seats) {
            return OVER_VOTED;
        }
        return kept === 0 && names > 1 && election.allStruckInvalid ? ALL_STRUCK : '';
    }

    /* Why a sheet does not count; '' when it does. What the board said of the paper itself, marks cannot refute. */
    function judge(election, sheet) {
        var fromMarks = sheet.invalid === OVER_VOTED || sheet.invalid === ALL_STRUCK;
        if (sheet.invalid && !(fromMarks && sheet.struck.length)) {
            return sheet.invalid;
        }
        return marked(election, sheet.struck);
    }

    function nothing(election) {
        return {sheets: 0, valid: 0, invalid: {}, votes: election.candidates.map(function () { return 0; })};
    }

    /* Lays one more sheet on the pile. */
    function add(election, tally, sheet) {
        var reason = judge(election, sheet);
        tally.sheets++;
        if (reason) {
            tally.invalid[reason] = (tally.invalid[reason] || 0) + 1;
            return;
        }
        tally.valid++;
        election.candidates.forEach(function (name, i) {
            if (sheet.struck.indexOf(i + 1) < 0) {
                tally.votes[i]++;
            }
        });
    }

    function tally(election) {
        var all = nothing(election);
        if (election.sheets) {
            election.sheets.forEach(function (sheet) { add(election, all, sheet); });
        } else {
            all.valid = all.sheets = election.totals.valid;
            all.votes = election.totals.votes.slice();
            election.totals.invalid.forEach(function (some) {
                all.invalid[some.reason] = some.ballots;
                all.sheets += some.ballots;
            });
        }
        return all;
    }

    function base(election, tally) {
        return {
            COLLECTED: election.box.collected,
            VALID: tally.valid,
            ISSUED: election.box.issued,
            PRESENT: election.box.present
        }[election.base];
    }

    /* Who is elected: above the bar, from the highest down; equal votes at the last place decide nothing. */
    function result(election, tally) {
        var of = base(election, tally);
        var bar = election.bar;
        var votes = tally.votes;
        var standings = votes.map(function () { return 'NOT_ELECTED'; });
        var waiting = votes.map(function (given, i) { return i; }).filter(function (i) {
            return of > 0 && votes[i] * bar.whole > of * bar.part;
        });
        waiting.sort(function (a, b) { return votes[b] - votes[a] || a - b; });
        var passed = waiting.length;
        var open = 0;

        function seat(places, standing) {
            while (places > 0 && waiting.length) {
                var level = waiting.filter(function (i) { return votes[i] === votes[waiting[0]]; });
                waiting = waiting.slice(level.length);
                level.forEach(function (i) { standings[i] = level.length <= places ? standing : 'TIED'; });
                if (level.length > places) {
                    open += level.length - places;
                }
                places -= level.length;
            }
        }

        seat(election.seats, 'ELECTED');
        /* whoever loses the vote among the tied comes before those with fewer votes */
        seat(election.alternates - open, 'ALTERNATE');
        var elected = standings.map(function (standing, i) { return i; }).filter(function (i) {
            return standings[i] === 'ELECTED';
        });
        elected.sort(function (a, b) { return votes[b] - votes[a] || a - b; });
        return {
            base: of,
            needed: Math.floor(of * bar.part / bar.whole) + 1,
            standings: standings,
            elected: elected.map(function (i) { return i + 1; }),
            vacant: Math.max(0, election.seats - passed)
        };
    }

    /* Sheets that say of themselves something else than their marks. */
    function contradictions(election) {
        return (election.sheets || []).map(function (sheet, i) {
            return {what: 'sheet', sheet: i + 1, announced: sheet.invalid, recounted: judge(election, sheet)};
        }).filter(differs);
    }

    function differs(line) {
        return line.announced !== line.recounted;
    }

    /* Where the recount comes to something else than was announced; empty when both agree. */
    function differences(election) {
        var all = tally(election);
        var found = result(election, all);
        var told = election.announced;
        var lines = [
            {what: 'valid', announced: told.valid, recounted: all.valid},
            {what: 'needed', announced: told.needed, recounted: found.needed},
            {what: 'vacant', announced: told.vacant, recounted: found.vacant},
            {what: 'elected', announced: told.elected.join(', '), recounted: found.elected.join(', ')}
        ];
        var toldInvalid = {};
        told.invalid.forEach(function (some) { toldInvalid[some.reason] = some.ballots; });
        Object.keys(toldInvalid).concat(Object.keys(all.invalid)).forEach(function (reason, i, reasons) {
            if (reasons.indexOf(reason) === i) {
                lines.push({what: 'invalid', reason: reason, announced: toldInvalid[reason] || 0, recounted: all.invalid[reason] || 0});
            }
        });
        election.candidates.forEach(function (name, i) {
            lines.push({what: 'votes', candidate: i + 1, announced: told.votes[i], recounted: all.votes[i]});
            lines.push({what: 'standing', candidate: i + 1, announced: told.standings[i], recounted: found.standings[i]});
        });
        return lines.filter(differs).concat(contradictions(election));
    }

    return {judge: judge, nothing: nothing, add: add, tally: tally, result: result, differences: differences};
}());
