package org.thuky.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.ImportPlan;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberDraft.Answer;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Roll;
import org.thuky.session.command.Command;
import org.thuky.session.command.MemberCommand.ImportMembers;
import org.thuky.store.spreadsheet.MemberFile;
import org.thuky.store.spreadsheet.MemberSheet;
import org.thuky.store.spreadsheet.SpreadsheetReader;

/**
 * Takes a list in whole, or stops with what is wrong: nobody looks at a preview here, so that what only a person can decide
 * must be written into the step.
 */
final class ImportStep {

    private static final List<String> FIELDS = List.of("file", "sheet", "rows", "whatever-total", "note-missing");

    /** What a script decides about a row. */
    private enum Decision {
        SAME,
        NEW,
        LEAVE_OUT
    }

    private final Arguments arguments;
    private final Roll roll;

    private ImportStep(Arguments arguments, Roll roll) {
        this.arguments = arguments;
        this.roll = roll;
    }

    /** @throws Refusal when the list cannot be read, or something in it is still to be decided */
    static Command command(Arguments arguments, Path folder, Roll roll) {
        if (!arguments.isText()) {
            arguments.onlyKnows(FIELDS);
        }
        var file = arguments.isText() ? arguments.text() : arguments.text("file");
        return new ImportStep(arguments, roll).command(SpreadsheetReader.read(folder.resolve(file), Progress.NONE));
    }

    private Command command(MemberFile read) {
        var reading = sheet(read).read();
        if (!arguments.flag("whatever-total", false)) {
            reading.notices().stream()
                    .filter(notice -> notice.key().equals("member.notice.total"))
                    .findFirst()
                    .ifPresent(total -> {
                        throw new Refusal(total);
                    });
        }
        var drafts = decided(reading.drafts());
        var plan = ImportPlan.of(roll, drafts);
        plan.requireWhole();
        var remark = arguments.text("note-missing", "");
        Set<MemberId> noted = remark.isEmpty()
                ? Set.of()
                : plan.missing().stream().map(Member::id).collect(Collectors.toSet());
        return new ImportMembers(drafts, noted, remark);
    }

    private MemberSheet sheet(MemberFile read) {
        if (arguments.has("sheet")) {
            var name = arguments.text("sheet");
            return read.sheets().stream()
                    .filter(sheet -> sheet.together() == 1 && sheet.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of("cli.import.no-sheet", name, names(read)));
        }
        var likeliest = read.likeliest();
        var unread = read.unread(likeliest);
        if (!unread.isEmpty()) {
            throw Refusal.of("cli.import.sheets", likeliest.name(), String.join(", ", unread));
        }
        return likeliest;
    }

    private static String names(MemberFile read) {
        return read.sheets().stream()
                .filter(sheet -> sheet.together() == 1)
                .map(MemberSheet::name)
                .collect(Collectors.joining(", "));
    }

    private List<MemberDraft> decided(List<MemberDraft> drafts) {
        var decisions = decisions();
        var unknown = new HashSet<>(decisions.keySet());
        var decided = new ArrayList<MemberDraft>();
        for (var draft : drafts) {
            unknown.remove(draft.row());
            var decision = decisions.get(draft.row());
            if (decision == null) {
                decided.add(draft);
            } else if (decision != Decision.LEAVE_OUT) {
                decided.add(draft.answered(decision == Decision.SAME ? Answer.SAME : Answer.TAKEN));
            }
        }
        if (!unknown.isEmpty()) {
            throw Refusal.of("cli.import.no-row", unknown.iterator().next());
        }
        return decided;
    }

    private Map<Integer, Decision> decisions() {
        var decisions = new HashMap<Integer, Decision>();
        if (!arguments.isText() && arguments.has("rows")) {
            var rows = new Arguments(arguments.where(), arguments.node().get("rows"));
            rows.node().fieldNames().forEachRemaining(row -> {
                if (!row.matches("\\d{1,9}")) {
                    throw Refusal.of("cli.import.no-row", row);
                }
                decisions.put(Integer.valueOf(row), rows.choice(row, Decision.class));
            });
        }
        return decisions;
    }
}
