package org.thuky.ui.member;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.member.Duplicates;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberEvent.MembersMerged;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.MemberSearch;
import org.thuky.domain.member.Merge;
import org.thuky.domain.member.Roll;
import org.thuky.session.command.Command;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.session.command.MemberCommand.EditMember;
import org.thuky.session.command.MemberCommand.GiveKind;
import org.thuky.session.command.MemberCommand.MergeMembers;
import org.thuky.session.command.MemberCommand.MoveToGroup;
import org.thuky.session.command.MemberCommand.RemoveMember;
import org.thuky.session.command.MemberCommand.RenameGroup;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Notice;

/** The roll as the screen shows it: whom the search and the group let through, in the order of lists. */
public final class MemberViewModel {

    private final Desk desk;
    private final StringProperty query = new SimpleStringProperty("");
    /** Empty: everybody; an empty name: those in no group. */
    private final ObjectProperty<Optional<String>> group = new SimpleObjectProperty<>(Optional.empty());

    private final BooleanProperty onlyDuplicates = new SimpleBooleanProperty();

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Optional<String>> groups = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(0, 0, 0));
    private final ReadOnlyObjectWrapper<Set<MemberField>> fields = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<Notice>> told = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyIntegerWrapper duplicates = new ReadOnlyIntegerWrapper();

    private Roll roll = Roll.EMPTY;
    /** Who may stand on the roll twice. */
    private Set<MemberId> doubtful = Set.of();

    private List<Row> everybody = List.of();
    private MemberSearch search = MemberSearch.over(List.of());

    public MemberViewModel(Desk desk) {
        this.desk = desk;
        query.addListener((property, before, now) -> find());
        group.addListener((property, before, now) -> find());
        onlyDuplicates.addListener((property, before, now) -> find());
        desk.watch(now -> show(now.meeting().roll()), Meeting::roll);
    }

    private void show(Roll now) {
        roll = now;
        var inOrder = roll.inOrder();
        search = MemberSearch.over(inOrder);
        everybody = IntStream.range(0, inOrder.size())
                .mapToObj(i -> new Row(i + 1, inOrder.get(i)))
                .toList();
        counts.set(new Counts(
                roll.size(), (int) inOrder.stream().filter(Member::summoned).count(), (int)
                        inOrder.stream().filter(Member::guest).count()));
        fields.set(told(inOrder));
        showGroups();
        showDuplicates();
        find();
    }

    private void showDuplicates() {
        var pairs = Duplicates.among(roll.members());
        doubtful = pairs.stream()
                .flatMap(pair -> Stream.of(pair.kept().id(), pair.dropped().id()))
                .collect(Collectors.toSet());
        duplicates.set(pairs.size());
        onlyDuplicates.set(onlyDuplicates.get() && !pairs.isEmpty());
    }

    private static Set<MemberField> told(List<Member> members) {
        var told = EnumSet.noneOf(MemberField.class);
        for (var member : members) {
            member.texts().forEach((field, text) -> {
                if (!text.isEmpty()) {
                    told.add(field);
                }
            });
        }
        return told;
    }

    private void showGroups() {
        var choices = new ArrayList<Optional<String>>();
        choices.add(Optional.empty());
        roll.groups().forEach(name -> choices.add(Optional.of(name)));
        if (choices.size() > 1 && !roll.inGroup("").isEmpty()) {
            choices.add(Optional.of(""));
        }
        var chosen = choices.contains(group.get()) ? group.get() : Optional.<String>empty();
        groups.setAll(choices);
        group.set(chosen);
    }

    private void find() {
        boolean all = query.get().isBlank();
        var found = new HashSet<MemberId>();
        if (!all) {
            search.find(query.get()).forEach(member -> found.add(member.id()));
        }
        rows.setAll(everybody.stream()
                .filter(row -> all || found.contains(row.member().id()))
                .filter(row ->
                        !onlyDuplicates.get() || doubtful.contains(row.member().id()))
                .filter(row -> group.get()
                        .map(name -> row.member().group().equals(name))
                        .orElse(true))
                .toList());
    }

    /** Why a person described so cannot be on the roll. @param known who is edited; empty when somebody is added */
    Optional<Sentence> problem(Optional<Member> known, Map<MemberField, String> texts) {
        try {
            if (known.isPresent()) {
                roll.edit(known.get().id(), texts);
            } else {
                roll.add(texts);
            }
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.sentence());
        }
    }

    void add(Map<MemberField, String> texts) {
        perform(new AddMember(texts), Notice.done("member.told.added", texts.get(MemberField.NAME)));
    }

    void edit(Member member, Map<MemberField, String> changes) {
        perform(new EditMember(member.id(), changes), Notice.done("member.told.edited", changes.get(MemberField.NAME)));
    }

    void remove(Member member) {
        perform(new RemoveMember(member.id()), Notice.done("member.told.removed", member.name()));
    }

    /** Why two entries cannot be made one. */
    Optional<Sentence> problem(Merge merge) {
        try {
            desk.meeting().merge(merge.kept().id(), merge.dropped().id());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.sentence());
        }
    }

    /** How many would be summoned and here afterwards. */
    Presence hallAfter(Merge merge) {
        var merged = new MembersMerged(merge.result(), merge.dropped());
        return desk.meeting().apply(merged, Instant.EPOCH).presence();
    }

    void merge(Merge merge) {
        perform(
                new MergeMembers(merge.kept().id(), merge.dropped().id()),
                Notice.done("member.told.merged", merge.kept().name()));
    }

    void moveToGroup(Set<MemberId> members, String name) {
        perform(
                new MoveToGroup(members, name),
                name.isBlank()
                        ? Notice.done("member.told.ungrouped", members.size())
                        : Notice.done("member.told.moved", members.size(), name.strip()));
    }

    void renameGroup(String from, String to) {
        boolean shown = group.get().equals(Optional.of(from));
        var renamed = Optional.of(to.strip());
        desk.perform(new RenameGroup(from, to))
                .onSuccess(state -> {
                    if (shown && groups.contains(renamed)) {
                        group.set(renamed);
                    }
                    tell(Notice.done("member.told.renamed", from, to.strip()));
                })
                .start();
    }

    void giveKind(Set<MemberId> members, MemberKind kind) {
        perform(new GiveKind(members, kind), Notice.done("member.told.kind", members.size(), kind.label()));
    }

    private void perform(Command command, Notice words) {
        desk.perform(command).onSuccess(state -> tell(words)).start();
    }

    void tell(Notice words) {
        told.set(Optional.of(words));
    }

    List<String> groupNames() {
        return roll.groups();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ObjectProperty<Optional<String>> groupProperty() {
        return group;
    }

    /** Whether only those are shown who may stand on the roll twice. */
    public BooleanProperty onlyDuplicatesProperty() {
        return onlyDuplicates;
    }

    /** How many pairs of entries may be one person. */
    public ReadOnlyIntegerProperty duplicatesProperty() {
        return duplicates.getReadOnlyProperty();
    }

    public ObservableList<Optional<String>> groups() {
        return groups;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** What the roll tells of anybody; the other columns would be empty. */
    public ReadOnlyObjectProperty<Set<MemberField>> fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** @param number in the order of the whole list, whatever is shown of it */
    public record Row(int number, Member member) {}

    /** How many there are. */
    public record Counts(int people, int summoned, int guests) {}
}
