package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.member.Composition;
import org.thuky.paper.account.CompositionLines;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Personnel;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Danh sách trích ngang of those who hold a post after the meeting (HD 38/HD-TLĐ, Mẫu số 2). */
record ElectedList(MeetingAccount congress, Personnel personnel) implements Paper {

    private record Section(String title, List<Personnel.Holder> people) {}

    @Override
    public PaperKind kind() {
        return PaperKind.ELECTED_LIST;
    }

    @Override
    public List<Gap> missing() {
        return personnel.missing();
    }

    @Override
    public Fields fields() {
        var sections = Stream.of(
                        section("after.elected.committee", Personnel.COMMITTEE),
                        section("after.elected.inspection", Personnel.INSPECTION),
                        section("after.elected.delegation", Personnel.DELEGATION),
                        section("after.elected.others", Personnel.OTHERS))
                .filter(section -> !section.people().isEmpty())
                .toList();
        return congress.fields()
                .text(
                        "nguoi_trung_cu",
                        Phrases.text(
                                congress.meeting().elections().appointments().isEmpty()
                                        ? "after.elected.about"
                                        : "after.elected.about.appointed"))
                .show("chua_co_ket_qua", sections.isEmpty())
                .each("phan", sections, this::section)
                .text("co_so_ty_le", congress.voteBase())
                .text("chu_tich", personnel.chair());
    }

    private Section section(String title, Set<ElectionKind> kinds) {
        return new Section(Phrases.text(title), personnel.holders(kinds));
    }

    private Fields section(Section section) {
        var rows = new ArrayList<Fields>();
        section.people().forEach(holder -> rows.add(row(rows.size() + 1, holder)));
        return new Fields()
                .text("ten_phan", section.title())
                .text("so_nguoi", Phrases.count(rows.size()))
                .each("nguoi", rows, row -> row)
                .each("tong_hop", summary(section.people()).stream().toList(), Fields::line);
    }

    private Fields row(int number, Personnel.Holder holder) {
        return Profile.of(congress, holder.person())
                .fields(number)
                .text(
                        "chuc_danh",
                        holder.posts().stream()
                                .map(post -> post(post) + ": " + votes(post) + replacing(post))
                                .collect(Collectors.joining("\n")));
    }

    private static String replacing(Personnel.Post post) {
        return post.inPlaceOf()
                .map(name -> Phrases.text("after.elected.in_place_of", field("ho_ten", name)))
                .orElse("");
    }

    private static String post(Personnel.Post post) {
        return switch (post.kind()) {
            case COMMITTEE, BY_ELECTION -> Phrases.text("after.post.committee");
            case DELEGATES -> Phrases.text("after.post.delegate");
            case ALTERNATES -> Phrases.text("after.post.alternate");
            case STANDING_COMMITTEE -> Phrases.text("after.post.standing");
            case CHAIR -> Phrases.text("after.post.chair");
            case VICE_CHAIRS -> Phrases.text("after.post.vice");
            case INSPECTION_COMMITTEE -> Phrases.text("after.post.inspection");
            case INSPECTION_HEAD -> Phrases.text("after.post.inspection.head");
            case OTHER -> post.title();
        };
    }

    /** 98/102 (96,1%), or the decision. */
    private static String votes(Personnel.Post post) {
        return post.result()
                .map(result -> Phrases.text(
                        "after.elected.votes",
                        field("so_phieu", result.share().toString()),
                        field("ty_le", result.share())))
                .orElseGet(() -> post.decision()
                        .map(decision ->
                                Phrases.text("after.elected.decision", field("so_quyet_dinh", decision.number())))
                        .orElse(""));
    }

    /** What they come to, of whom the roll tells it. */
    private Optional<String> summary(List<Personnel.Holder> people) {
        var members = people.stream()
                .flatMap(holder -> Profile.of(congress, holder.person()).member().stream())
                .toList();
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new CompositionLines(new Composition(
                                members,
                                congress.facts().date().getYear(),
                                congress.meeting().rules().ageBands().value()))
                        .sentence());
    }
}
