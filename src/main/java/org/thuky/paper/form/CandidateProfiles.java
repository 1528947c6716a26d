package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.List;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.member.Composition;
import org.thuky.domain.member.Member;
import org.thuky.paper.account.CompositionLines;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Danh sách trích ngang of those who stand for election, with what the list of each comes to. */
record CandidateProfiles(MeetingAccount congress) implements Paper {

    @Override
    public PaperKind kind() {
        return PaperKind.CANDIDATE_PROFILES;
    }

    @Override
    public List<Gap> missing() {
        return firstBallots().stream()
                .filter(election -> election.candidates().isEmpty())
                .map(election -> Gap.in(Gap.Place.ELECTIONS, "before.missing.candidates", election.title()))
                .toList();
    }

    @Override
    public Fields fields() {
        return congress.fields().each("bau_cu", firstBallots(), this::election);
    }

    /** Whoever stands in a further round stands in the first list already. */
    private List<Election> firstBallots() {
        return congress.meeting().elections().all().stream()
                .filter(election -> election.round() == 1)
                .toList();
    }

    private Fields election(Election election) {
        var members = election.candidates().stream()
                .flatMap(candidate -> Profile.of(congress, candidate).member().stream())
                .toList();
        var composition = new Composition(
                members,
                congress.facts().date().getYear(),
                congress.meeting().rules().ageBands().value());
        return new Fields()
                .text("cuoc_bau", election.title())
                .text("so_ung_vien", Phrases.count(election.candidates().size()))
                .text("so_can_bau", Phrases.count(election.seats()))
                .each("ung_vien", election.candidates(), this::candidate)
                .each(
                        "tong_hop",
                        members.isEmpty()
                                        || members.size()
                                                < election.candidates().size()
                                ? List.of()
                                : summary(composition),
                        Fields::line);
    }

    private static List<String> summary(Composition people) {
        int officers = (int) people.people().stream()
                .filter(member -> !member.unionPosition().isEmpty())
                .count();
        var sentence = new CompositionLines(people).sentence();
        return officers == 0
                ? List.of(sentence)
                : List.of(
                        sentence, Phrases.text("before.profiles.officers", field("so_nguoi", Phrases.count(officers))));
    }

    private Fields candidate(Candidate candidate) {
        var profile = Profile.of(congress, candidate);
        return profile.fields(candidate.number())
                .text(
                        "chuc_vu_cong_doan",
                        profile.member().map(Member::unionPosition).orElse(""))
                .text("hinh_thuc", NominationList.way(candidate.nomination()));
    }
}
