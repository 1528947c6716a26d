package org.thuky.ui.member;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.member.ImportRow.State;
import org.thuky.domain.member.MemberDraft.Answer;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Roll;
import org.thuky.session.command.MemberCommand.ImportMembers;
import org.thuky.store.spreadsheet.ColumnMeaning;
import org.thuky.store.spreadsheet.MemberFile;
import org.thuky.store.spreadsheet.MemberSheet;
import org.thuky.store.spreadsheet.SpreadsheetReader;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Notice;
import org.thuky.ui.common.Work;

/** Takes in a list: reads it, shows what it would do, lets it be corrected, and does it whole. */
public final class ImportViewModel {

    private final Desk desk;
    private final Work work;
    private final ReadOnlyObjectWrapper<Optional<ImportPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String remark = "";
    /** Counts what was asked for: an answer to an earlier question is of no use any more. */
    private int asked;

    public ImportViewModel(Desk desk, Work work) {
        this.desk = desk;
        this.work = work;
        desk.watch(now -> redo(ImportPreview::onto), Meeting::roll);
    }

    public void read(Path file) {
        var name = file.getFileName().toString();
        var roll = desk.meeting().roll();
        show(Sentence.of("member.import.reading", name), progress -> {
            progress.at(0, 0);
            // Nobody knows how many rows there will be; telling how far it is lets the reading be stopped.
            return ImportPreview.of(roll, name, SpreadsheetReader.read(file, progress));
        });
    }

    /** @param title what a pasted table is called */
    public void paste(String text, String title) {
        paste(text, "", title);
    }

    /** @param html the same as marked text, when the clipboard carries it; it keeps cells of several lines together */
    public void paste(String text, String html, String title) {
        var roll = desk.meeting().roll();
        show(Sentence.of("member.import.reading", title), progress -> {
            var marked = html.isEmpty() ? Optional.<MemberFile>empty() : SpreadsheetReader.pasteMarked(html);
            return ImportPreview.of(roll, title, marked.orElseGet(() -> SpreadsheetReader.paste(text)));
        });
    }

    public void choose(MemberSheet sheet) {
        redo((before, roll) -> before.ofSheet(roll, sheet));
    }

    public void mean(int column, ColumnMeaning meaning) {
        redo((before, roll) -> before.withColumn(roll, column, meaning));
    }

    /** Takes these lines all the same, as somebody new when they are nearly somebody else. */
    public void confirm(Set<Integer> rows) {
        answer(rows, Answer.TAKEN);
    }

    /** These lines speak of the people of the roll who are shown beside them. */
    public void same(Set<Integer> rows) {
        answer(rows, Answer.SAME);
    }

    private void answer(Set<Integer> rows, Answer answer) {
        redo((before, roll) -> before.with(roll, before.decisions().answered(rows, answer)));
    }

    /**
     * Marks people of the roll whom the list does not mention, or no longer.
     *
     * @param words what will be noted of them
     */
    public void mark(Set<MemberId> people, String words) {
        remark = words;
        redo((before, roll) -> before.with(roll, before.decisions().turned(people)));
    }

    private void redo(BiFunction<ImportPreview, Roll, ImportPreview> change) {
        preview.get().ifPresent(before -> {
            var roll = desk.meeting().roll();
            show(Sentence.of("member.import.reading", before.title()), progress -> change.apply(before, roll));
        });
    }

    private void show(Sentence words, Work.Step<ImportPreview> step) {
        int question = ++asked;
        work.on(step)
                .saying(words)
                .onSuccess(read -> {
                    if (question == asked) {
                        preview.set(Optional.of(read));
                    }
                })
                .start();
    }

    /** Nothing is taken in. */
    public void leave() {
        asked++;
        preview.set(Optional.empty());
    }

    /** Takes the list in, whole; lines with problems stay out. */
    public void accept() {
        var accepted = preview.get().orElseThrow();
        desk.perform(new ImportMembers(accepted.drafts(), accepted.decisions().marked(), remark))
                .onSuccess(state -> {
                    leave();
                    told.set(Optional.of(Notice.done(
                            "member.told.imported", accepted.count(State.NEW), accepted.count(State.CHANGED))));
                })
                .start();
    }

    /** Empty while no list is being looked at. */
    public ReadOnlyObjectProperty<Optional<ImportPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> toldProperty() {
        return told.getReadOnlyProperty();
    }
}
